import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PROJECT_FILE } from '../../../server/src/workspace/places.js';
import { PROJECT_SCHEMA } from '../../../server/src/workspace/schema.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** As much of a Valibot schema as the project file's uses. */
interface Validator {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Validator>>;
  readonly item?: Validator;
  readonly value?: Validator;
  readonly wrapped?: Validator;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (Validator & { readonly requirement?: unknown })[];
}

/** What the validator says, as a JSON schema. */
function schemaOf(validator: Validator): Record<string, unknown> {
  // A pipe that ends in a schema is what that schema says of those that came so far.
  const last = validator.pipe?.at(-1);
  if (last && last !== validator && last.kind === 'schema') return schemaOf(last);
  const { entries = {} } = validator;
  switch (validator.type) {
    case 'loose_object': {
      const required = Object.keys(entries).filter((key) => entries[key]!.type !== 'exact_optional');
      const properties = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, schemaOf(entry)]));
      return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
    }
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(validator.value!) };
    case 'array':
      return { type: 'array', items: schemaOf(validator.item!) };
    case 'exact_optional':
      return schemaOf(validator.wrapped!);
    case 'variant':
      return { oneOf: (validator.options as Validator[]).map(schemaOf) };
    case 'picklist':
      return { enum: validator.options };
    case 'literal':
      return { const: validator.literal };
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
      return { type: 'string' };
    case 'number': {
      const limit = (type: string) => validator.pipe?.find((action) => action.type === type)?.requirement;
      expect(validator.pipe?.map(({ type }) => type)).toEqual(['number', 'integer', 'min_value', 'max_value']);
      return { type: 'integer', minimum: limit('min_value'), maximum: limit('max_value') };
    }
    default:
      throw new Error(`the comparison does not know ${validator.type}`);
  }
}

type Json = Readonly<Record<string, unknown>>;
const TALK = ['$schema', 'title', 'description', 'default', 'definitions'];

/** The schema file with its references filled in, without what is there for readers. */
function bare(node: unknown, definitions: Json, inProperties = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item, definitions));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...rest } = node as Json;
  if (typeof $ref === 'string') return bare(definitions[$ref.replace('#/definitions/', '')], definitions);
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => inProperties || !TALK.includes(key))
      // Editors mark names that no rule has; the product tells of them and reads on.
      .filter(([key, value]) => inProperties || key !== 'additionalProperties' || value !== false)
      .map(([key, value]) => [key, bare(value, definitions, key === 'properties')]),
  );
}

describe('schemas/project-file.schema.json', () => {
  const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/project-file.schema.json'), 'utf8')) as Json;

  it('says to editors what the product itself accepts', () => {
    expect(bare(schema, schema['definitions'] as Json)).toEqual(schemaOf(PROJECT_SCHEMA as unknown as Validator));
  });

  it('is contributed for the file that the product reads', () => {
    const { contributes } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      contributes: { jsonValidation: unknown };
    };
    expect(contributes.jsonValidation).toEqual([
      { fileMatch: PROJECT_FILE, url: './schemas/project-file.schema.json' },
    ]);
  });
});
