import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import type { Locale } from '../core/index.js';
import { describeProblem, type ProjectProblem } from '../workspace/problem.js';
import { wordsOf } from './words.js';

/** Tells the user that a project file is of no use and why. */
export function warnOfProjectFile(connection: Connection, path: string, problem: ProjectProblem, locale: Locale): void {
  showWarning(connection, wordsOf(locale).projectFileBroken(path, describeProblem(problem, locale)));
}

/** Tells the user something that is worth looking up from the text for. */
export function showWarning(connection: Connection, message: string): void {
  // Not a request: nothing waits for the user to answer.
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
