// What the schema of .gongwen.json says about rules and profiles follows from the registry; the rest of it is written by hand.
import { format } from 'prettier';

/**
 * The schema with the rules, their names and their levels.
 *
 * @param schema the schema as it is
 * @param core the core, for its lists
 * @param pages the rules with what their pages call them
 */
export async function schemaFile(schema, { RULE_LEVELS, RULE_IDS, PROFILES }, pages) {
  schema.properties.rules.properties = Object.fromEntries(
    pages.map(({ rule, page }) => [
      rule.id,
      {
        $ref: '#/definitions/level',
        description: `${page.zh}。(${page.en}.)`,
        default: rule.off ? 'off' : rule.severity,
      },
    ]),
  );
  schema.properties.profile.enum = ['auto', ...PROFILES];
  schema.definitions.level.enum = RULE_LEVELS;
  schema.definitions.rule.enum = RULE_IDS;
  return format(JSON.stringify(schema), { parser: 'json', printWidth: 120, objectWrap: 'preserve' });
}
