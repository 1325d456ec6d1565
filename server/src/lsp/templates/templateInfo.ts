import {
  suits,
  templateFields,
  templateOutline,
  type ExpandContext,
  type Locale,
  type TemplateFieldUse,
} from '../../core/index.js';
import type { CatalogueEntry } from '../../templates/catalogue.js';
import type { TemplateField, TemplateInfo } from '../protocol.js';

/** A template as a list of the client shows it. */
export function templateInfo(
  { id, source, template, keys }: CatalogueEntry,
  context: ExpandContext,
  type: string | undefined,
  locale: Locale,
): TemplateInfo {
  const english = locale === 'en';
  const { description } = template.english;
  return {
    id,
    kind: template.kind,
    source,
    name: template.name,
    keywords: [...template.aliases, ...(english ? [template.english.name] : []), ...keys].filter(Boolean).join(' '),
    description: english ? description || template.english.name || template.description : template.description,
    category: template.category,
    types: template.types,
    fits: template.kind === 'document' || suits(template, type),
    fields: templateFields(template, context).map((field) => fieldOf(field, english)),
    preview: templateOutline(template),
  };
}

function fieldOf({ name, info, value, placeholder, options }: TemplateFieldUse, english: boolean): TemplateField {
  const prompt = info ? (english ? info.promptEn : info.prompt) : name;
  const kind = options.length > 0 ? 'choice' : info?.date === 'date' ? 'date' : 'text';
  return {
    name,
    prompt,
    kind,
    value,
    placeholder,
    ...(options.length > 0 ? { options } : {}),
    essential: info?.essential === true,
  };
}
