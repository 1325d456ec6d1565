import type { CancellationToken } from 'vscode-languageserver';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Served, Session } from './session.js';

/** The session of a connection, undefined before `initialize` and after `shutdown`. */
export type SessionHolder = () => Session;

/** What a feature does with a document that the server has something to say about. */
export interface DocumentRequest<P, R> {
  /** The document that the request is about. @throws InvalidParams */
  readonly uri: (params: P) => string;
  /** The answer for documents that are not open or not recognised. */
  readonly empty: R;
  /** True where the answer is worth having for documents that are not recognised too. */
  readonly unrecognised?: boolean;
  /** True where the whole text is examined for the answer: what was asked at the same time is answered before. */
  readonly slow?: boolean;
  /** Works the answer out. @throws ResponseError */
  readonly answer: (session: Session, served: Served, params: P, token: CancellationToken) => R | Promise<R>;
}

/**
 * The handler of a request about one document: it waits its turn, gives up where the request was cancelled, and
 * answers from the document's present state.
 */
export function onDocument<P, R>(holder: SessionHolder, request: DocumentRequest<P, R>) {
  return async (params: P, token: CancellationToken): Promise<R> => {
    const session = holder();
    const uri = request.uri(params);
    await yieldTurn();
    refuseCancelled(token);
    if (request.slow) {
      // Those who waited for the text to be parsed have their turn.
      await session.served(uri);
      await yieldTurn();
      refuseCancelled(token);
    }
    const served = await session.served(uri);
    refuseCancelled(token);
    if (!served || !(served.analysis.recognised || request.unrecognised)) return request.empty;
    return request.answer(session, served, params, token);
  };
}

/** @throws ResponseError where the user saw another version than the present one; one that is not named is any */
export function refuseStale(version: unknown, present: number): void {
  if (version === undefined || version === null || version === present) return;
  throw new ResponseError(LSPErrorCodes.ContentModified, `version ${JSON.stringify(version)} is not the present one`);
}

/** Lets messages in that have arrived already, a cancellation among them. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** @throws ResponseError where the request was cancelled */
export function refuseCancelled(token: CancellationToken | undefined): void {
  // A request without parameters may bring its token at another place, or none.
  if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Thrown for requests before `initialize`. */
export function notInitialized(): ResponseError {
  return new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
}
