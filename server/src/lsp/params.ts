import { ErrorCodes, Position, Range, ResponseError } from 'vscode-languageserver';

/*
 * What arrives is what some client sent: types say what it should be, these functions see to it.
 */

/** Parameters of the wrong shape, answered with the protocol's InvalidParams. */
export class InvalidParams extends ResponseError {
  constructor(reason: string) {
    super(ErrorCodes.InvalidParams, reason);
  }
}

/** The uri of `textDocument`. @throws InvalidParams */
export function documentUri(params: unknown): string {
  const document = (params as { textDocument?: unknown } | null | undefined)?.textDocument;
  const uri = (document as { uri?: unknown } | null | undefined)?.uri;
  if (typeof uri !== 'string') throw new InvalidParams('textDocument.uri must be a string');
  return uri;
}

/** The uri of a request of our own, which has no `textDocument`. @throws InvalidParams */
export function plainUri(params: unknown): string {
  const uri = (params as { uri?: unknown } | null | undefined)?.uri;
  if (typeof uri !== 'string') throw new InvalidParams('uri must be a string');
  return uri;
}

/** A range. @throws InvalidParams */
export function checkedRange(value: unknown): Range {
  if (!Range.is(value)) throw new InvalidParams('range must have start and end, each with line and character');
  return value;
}

/** A position. @throws InvalidParams */
export function checkedPosition(value: unknown): Position {
  if (!Position.is(value)) throw new InvalidParams('position must have line and character, counted from 0');
  return value;
}

/** A file or folder that gets another name. */
export interface Rename {
  readonly oldUri: string;
  readonly newUri: string;
}

/** The files of a message about renaming. Total: what makes no sense is left out. */
export function renamesOf(params: unknown): Rename[] {
  const files = (params as { files?: unknown } | null | undefined)?.files;
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: { oldUri?: unknown; newUri?: unknown } | null) =>
    typeof file?.oldUri === 'string' && typeof file.newUri === 'string'
      ? [{ oldUri: file.oldUri, newUri: file.newUri }]
      : [],
  );
}
