import { ParsedDocument } from '../core/index.js';
import { profileFor } from './precedence.js';
import type { Session } from './session.js';
import { wordsOf } from './words.js';
import type { Locale } from '../core/index.js';

/** Another document, or why there is none, in the user's language. */
export type OtherDocument = { readonly document: ParsedDocument } | { readonly refusal: string };

/** A document that the user has chosen: as it is open in the editor, else as its file says. Never throws. */
export async function otherDocument(session: Session, uri: string, locale: Locale): Promise<OtherDocument> {
  const words = wordsOf(locale).figures;
  try {
    const open = await session.served(uri);
    if (open) return { document: open.analysis.document };
  } catch {
    // Out of step with the client: what is on disk will do.
  }
  const file = await session.index.textOf(uri);
  if ('unread' in file) return { refusal: words.unread[file.unread] };
  const [settings, project] = await Promise.all([session.settings.of(uri), session.projects.of(uri)]);
  const profile = profileFor(settings, project);
  const options = { pins: project.pins, ...(profile === undefined ? {} : { profile }) };
  return { document: ParsedDocument.parse(file.text, options) };
}
