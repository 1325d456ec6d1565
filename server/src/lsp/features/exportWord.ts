import { plainUri } from '../params.js';
import type { ExportWordAnswer, ExportWordParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/exportWord`: the document as it is in the editor, set as a page, for any document that is open. */
export const exportWord: DocumentRequest<ExportWordParams, ExportWordAnswer | null> = {
  uri: plainUri,
  empty: null,
  unrecognised: true,
  async answer(_session, { analysis: { document } }, { title }) {
    const { writeDocx } = await import('../../docx/lazy.js');
    const bytes = await writeDocx(document, typeof title === 'string' ? { title } : {});
    return { data: Buffer.from(bytes).toString('base64') };
  },
};
