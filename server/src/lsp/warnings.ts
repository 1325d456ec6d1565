import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Locale } from '../core/index.js';
import { describeProblem, type ProjectProblem } from '../workspace/problem.js';
import { wordsOf } from './words.js';

/** What is wrong with a project file. */
export interface ProjectFileWarning {
  readonly path: string;
  readonly problem: ProjectProblem;
  /** The rest of it counts. */
  readonly usable: boolean;
}

/** Tells the user that a project file, or something in it, is of no use and why. */
export function warnOfProjectFile(
  connection: Connection,
  { path, problem, usable }: ProjectFileWarning,
  locale: Locale,
): void {
  const { projectFileBroken, projectFileDoubt } = wordsOf(locale);
  showWarning(connection, (usable ? projectFileDoubt : projectFileBroken)(path, describeProblem(problem, locale)));
}

/** Tells the user something that is worth looking up from the text for. */
export function showWarning(connection: Connection, message: string): void {
  // Not a request: nothing waits for the user to answer.
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
