import type { CancellationToken } from 'vscode-languageserver';
import { documentType } from '../../core/index.js';
import { InvalidParams } from '../params.js';
import type { TemplateKind, TemplatesAnswer, TemplatesParams } from '../protocol.js';
import { refuseCancelled, type SessionHolder } from '../request.js';
import { expandContext } from '../templates/context.js';
import { templateInfo } from '../templates/templateInfo.js';
import { problemText } from '../templates/templates.js';

const KINDS: readonly TemplateKind[] = ['document', 'section', 'phrase'];

/** `gongwen/templates`: the templates to choose from, the unit's first, those that suit the document before others. */
export function templateList(holder: SessionHolder) {
  return async (params: TemplatesParams | null | undefined, token: CancellationToken): Promise<TemplatesAnswer> => {
    const session = holder();
    const { uri, kind } = params ?? {};
    if (uri !== undefined && typeof uri !== 'string') throw new InvalidParams('uri must be a string');
    if (kind !== undefined && !KINDS.includes(kind)) throw new InvalidParams(`kind must be one of ${KINDS.join(', ')}`);
    const [all, context, served] = await Promise.all([
      session.templates.all(),
      expandContext(session, uri),
      uri === undefined ? undefined : session.served(uri),
    ]);
    refuseCancelled(token);
    const locale = served?.locale ?? session.locale();
    const type = served && documentType(served.analysis.document);
    const infos = all
      .filter(({ template }) => kind === undefined || template.kind === kind)
      .map((entry) => templateInfo(entry, context, type, locale));
    return {
      templates: [...infos.filter(({ fits }) => fits), ...infos.filter(({ fits }) => !fits)],
      problems: session.templates.problems.map((problem) => problemText(problem, locale)),
    };
  };
}
