import type { CancellationToken } from 'vscode-languageserver';
import { InvalidParams } from '../params.js';
import type { ImportWordAnswer, ImportWordParams } from '../protocol.js';
import { refuseCancelled, yieldTurn, type SessionHolder } from '../request.js';

/** `gongwen/importWord`: the text of a Word file that the client has read, and what was lost on the way. */
export function importWord(holder: SessionHolder) {
  return async (params: ImportWordParams, token: CancellationToken): Promise<ImportWordAnswer> => {
    const session = holder();
    const data = (params as ImportWordParams | null | undefined)?.data;
    if (typeof data !== 'string') throw new InvalidParams('data must be a string');
    const { readDocx, refusalText, reportOf } = await import('../../docx/lazy.js');
    await yieldTurn();
    refuseCancelled(token);
    const read = readDocx(Buffer.from(data, 'base64'));
    const locale = session.locale();
    if ('refused' in read) return { text: '', notes: [], refusal: refusalText(read, locale) };
    return { text: read.text, notes: reportOf(read.losses, locale) };
  };
}
