import { formatMessage, learnTemplate as learn } from '../../core/index.js';
import { InvalidParams, plainUri } from '../params.js';
import type { LearnedTemplate, LearnTemplateParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';
import { TEMPLATE_FOLDER } from '../../templates/catalogue.js';

/** `gongwen/learnTemplate`: a template made of a document, for the client to save. */
export const learnTemplate: DocumentRequest<LearnTemplateParams, LearnedTemplate | null> = {
  uri: plainUri,
  empty: null,
  unrecognised: true,
  answer(_session, { analysis: { document }, locale }, { name }) {
    if (name !== undefined && typeof name !== 'string') throw new InvalidParams('name must be a string');
    const learned = learn(document, name);
    if (!learned.ok) {
      const refusal = formatMessage(learned.reason, locale);
      return { text: '', name: '', fileName: '', folder: TEMPLATE_FOLDER, replaced: [], refusal };
    }
    const { text, replaced } = learned;
    return { text, name: learned.name, fileName: fileNameOf(learned.name), folder: TEMPLATE_FOLDER, replaced };
  },
};

/** A name that every file system takes: without its signs, and not so long that it is cut. */
function fileNameOf(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').replace(/^[.\s]+|[.\s]+$/gu, '');
  return `${plain.slice(0, 60) || '模板'}.gongwen`;
}
