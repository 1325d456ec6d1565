import { formatMessage } from '../../core/index.js';
import type { Referred } from '../commands/references.js';
import type { Environment } from '../environment.js';
import { rangeOf } from '../position.js';
import { toJson } from './json.js';
import { countStates } from './referenceCounts.js';
import { reportTarget } from './targets.js';

/** The references as JSON. The summary counts all of them, whatever was asked for. */
export function referencesJson(referred: readonly Referred[], { locale }: Environment): string {
  return toJson({
    files: referred.map(({ file, document, shown }) => ({
      file,
      references: shown.map(({ span, state, targets, problem }) => ({
        ...rangeOf(document.lines, span),
        text: document.slice(span),
        state,
        targets: targets.map((target) => reportTarget(document, target)),
        ...(problem ? { message: formatMessage(problem, locale) } : {}),
      })),
    })),
    summary: { files: referred.length, ...countStates(referred) },
  });
}
