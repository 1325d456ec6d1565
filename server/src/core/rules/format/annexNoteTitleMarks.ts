import { message } from '../../messages/message.js';
import { findAnnexMentions } from '../../references/annexes.js';
import type { DocumentRule } from '../rule.js';

/** 附件：《××方案》: names of annexes stand without title marks. */
export const annexNoteTitleMarks: DocumentRule = {
  id: 'annex-note-title-marks',
  category: 'format',
  severity: 'information',
  fixable: false,
  *check(document) {
    for (const { mention, label } of findAnnexMentions(document)) {
      const { name: actual, nameSpan } = mention;
      if (label || !/^《[^《》]+》$/.test(actual)) continue;
      const expected = actual.slice(1, -1);
      yield {
        span: nameSpan,
        message: message('annex-note-title-marks', { actual, expected }),
        fixes: [
          {
            kind: 'suggested',
            title: message('fix-replace', { expected }),
            edits: [
              { span: { start: nameSpan.start, end: nameSpan.start + 1 }, text: '' },
              { span: { start: nameSpan.end - 1, end: nameSpan.end }, text: '' },
            ],
          },
        ],
      };
    }
  },
};
