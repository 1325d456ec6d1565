import type { CancellationToken } from 'vscode-languageserver';
import { expandDocument, plainText, snippetText } from '../../core/index.js';
import { checkedTemplate, checkedValues } from '../templates/templateParams.js';
import type { NewDocumentParams, TemplateText } from '../protocol.js';
import { refuseCancelled, type SessionHolder } from '../request.js';
import { expandContext } from '../templates/context.js';
import { wordsOf } from '../words.js';

/** `gongwen/newDocument`: a whole document of a template, filled in as far as the answers go. */
export function newDocument(holder: SessionHolder) {
  return async (params: NewDocumentParams, token: CancellationToken): Promise<TemplateText> => {
    const session = holder();
    const { id, uri } = checkedTemplate(params);
    const values = checkedValues(params);
    const [all, context] = await Promise.all([session.templates.all(), expandContext(session, uri, values)]);
    refuseCancelled(token);
    const template = all.find((entry) => entry.id === id)?.template;
    const words = wordsOf(session.locale()).templates;
    const refuse = (refusal: string): TemplateText => ({ snippet: '', text: '', refusal });
    if (!template) return refuse(words.unknown(id));
    if (template.kind !== 'document') return refuse(words.notADocument(template.name));
    const pieces = expandDocument(template, context);
    return { snippet: snippetText(pieces), text: `${plainText(pieces)}\n` };
  };
}
