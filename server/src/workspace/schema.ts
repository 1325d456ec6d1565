import {
  array,
  boolean,
  custom,
  exactOptional,
  integer,
  literal,
  looseObject,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  record,
  string,
  variant,
  type ObjectEntries,
} from 'valibot';
import {
  FORMS,
  PROFILES,
  RULE_IDS,
  RULE_LEVELS,
  UNIT_KEYS,
  type FormId,
  type RuleId,
  type UnitKey,
} from '../core/index.js';

/** The largest number that markers are written with. */
const MAX_NUMBER = 9999;

/** The forms whose numbers are counted, and can be fixed. */
const NUMBERED_FORMS = (Object.keys(FORMS) as FormId[]).filter((id) => FORMS[id].numbered);

const count = (least: number) => pipe(number(), integer(), minValue(least), maxValue(MAX_NUMBER));

/** An object: Valibot's own schemas take lists for objects, too. */
const NO_LIST = custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** The level of a rule, which may be left out. */
const optionalLevel = () => exactOptional(picklist(RULE_LEVELS));

/** A text that may be left out. */
const optionalText = () => exactOptional(string());

/** An object in which unknown keys are let through. */
const object = <T extends ObjectEntries>(entries: T) => pipe(NO_LIST, looseObject(entries));

const ANCHOR = object({
  text: string(),
  under: exactOptional(string()),
  occurrence: exactOptional(count(0)),
});

const PIN = variant('kind', [
  looseObject({ kind: literal('keep'), at: ANCHOR, number: count(1), sub: exactOptional(count(0)) }),
  looseObject({
    kind: literal('start'),
    at: exactOptional(ANCHOR),
    form: picklist(NUMBERED_FORMS),
    number: count(1),
  }),
]);

const SUPPRESSION = object({ rule: exactOptional(picklist(RULE_IDS)), at: exactOptional(ANCHOR) });

/** How loud rules are. Those that this version does not know are told of, see projectFile.ts, and do nothing. */
const RULE_SETTINGS = object(
  Object.fromEntries(RULE_IDS.map((id) => [id, optionalLevel()])) as Record<RuleId, ReturnType<typeof optionalLevel>>,
);

/** What the unit's documents have in common: defaults for the fields of templates. */
const UNIT = object(
  Object.fromEntries(UNIT_KEYS.map((key) => [key, optionalText()])) as Record<UnitKey, ReturnType<typeof optionalText>>,
);

/** A fixed wording of the unit, or one that is no longer used. */
const TERM = object({
  term: string(),
  slips: exactOptional(array(string())),
  quoted: exactOptional(boolean()),
  since: optionalText(),
  until: optionalText(),
  instead: optionalText(),
  source: optionalText(),
});

/**
 * The shape of a project file. Unknown keys are let through: a later version of the product, or another program, may
 * know them. schemas/project-file.schema.json says the same to editors; a test compares the two.
 */
export const PROJECT_SCHEMA = object({
  documents: exactOptional(
    pipe(
      NO_LIST,
      record(string(), object({ pins: exactOptional(array(PIN)), suppressions: exactOptional(array(SUPPRESSION)) })),
    ),
  ),
  suppressions: exactOptional(array(object({ rule: picklist(RULE_IDS) }))),
  profile: exactOptional(picklist(['auto', ...PROFILES])),
  rules: exactOptional(RULE_SETTINGS),
  terms: exactOptional(array(TERM)),
  unit: exactOptional(UNIT),
});
