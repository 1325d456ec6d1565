import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { sectionShares } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import { documentUri } from '../params.js';
import type { DocumentRequest } from '../request.js';
import { wordsOf } from '../words.js';

/** `textDocument/codeLens`: how long each first-level section is, where the writer wants to see it. */
export const codeLens: DocumentRequest<CodeLensParams, CodeLens[]> = {
  uri: documentUri,
  empty: [],
  answer(_session, { analysis: { document, settings }, locale }) {
    if (!settings.codeLens) return [];
    const words = wordsOf(locale);
    return sectionShares(document).map(({ heading, characters, share, subheadings }) => ({
      range: rangeOf(document.lines, heading.headingSpan),
      // Without a command's name an editor shows the title and nothing happens on a click.
      command: { title: words.lens(characters, share, subheadings), command: '' },
    }));
  },
};
