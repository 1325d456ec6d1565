import { InvalidParams } from '../params.js';

/** The template that a request names, and the document or folder that it is for. @throws InvalidParams */
export function checkedTemplate(params: unknown): { readonly id: string; readonly uri: string | undefined } {
  const { template, uri } = (params ?? {}) as { template?: unknown; uri?: unknown };
  if (typeof template !== 'string') throw new InvalidParams('template must be the id of a template');
  if (uri !== undefined && uri !== null && typeof uri !== 'string') throw new InvalidParams('uri must be a string');
  return { id: template, uri: uri ?? undefined };
}

/** The answers of a request; those that are no text are left out. @throws InvalidParams */
export function checkedValues(params: unknown): Readonly<Record<string, string>> {
  const values = (params as { values?: unknown } | null | undefined)?.values ?? {};
  if (typeof values !== 'object' || Array.isArray(values))
    throw new InvalidParams('values must be an object of strings');
  return Object.fromEntries(
    Object.entries(values as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
