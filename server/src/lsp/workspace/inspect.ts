import { ParsedDocument, type Finding } from '../../core/index.js';
import { Analysis } from '../analysis.js';
import { profileFor } from '../precedence.js';
import type { Project } from '../projects.js';
import { LANGUAGE_ID } from '../protocol.js';
import { yieldTurn } from '../request.js';
import type { Session } from '../session.js';
import type { Settings } from '../settings.js';
import { isTemplateFile } from '../templates/templateFiles.js';
import { summarise, type IndexedDocument } from './indexedDocument.js';
import { folderAround } from './uris.js';
import { languageOfFile } from './workspaceFiles.js';

/** A longer text is parsed as a whole only where its head looks like 公文: logs and novels cost nothing then. */
const HEAD = 20_000;

/** How a document that is not open is looked at. */
export interface InspectOptions {
  /** Look for findings too. */
  readonly findings: boolean;
  /** Becomes the result id of its findings. */
  readonly id: string;
}

/** The settings that hold for a document that is not open: those of its folder, asked for once for all of them. */
export function settingsOfFile(session: Session, uri: string): Promise<Settings> {
  return session.settings.of(folderAround(uri, session.folders.uris) ?? uri);
}

/** What is kept of a document that is not open; undefined where it is not recognised. */
export async function inspect(
  session: Session,
  uri: string,
  text: string,
  { findings, id }: InspectOptions,
): Promise<IndexedDocument | undefined> {
  const [settings, project] = await Promise.all([settingsOfFile(session, uri), session.projects.of(uri)]);
  // One document a turn, so that whoever types waits for one at most.
  await yieldTurn();
  const analysis = recognised(uri, text, settings, project, id);
  if (!analysis) return undefined;
  const served = { open: { uri }, analysis, locale: session.locale(settings.locale) };
  const diagnosticOf = (finding: Finding) => session.diagnostic(served, finding);
  return {
    uri,
    version: null,
    ...summarise(analysis.document, uri),
    findings: findings ? { resultId: id, diagnostics: analysis.findings.map(diagnosticOf) } : undefined,
  };
}

function recognised(uri: string, text: string, settings: Settings, project: Project, id: string): Analysis | undefined {
  if (isTemplateFile(uri)) return undefined;
  const language = languageOfFile(uri);
  if (settings.enable === 'off' && language !== LANGUAGE_ID) return undefined;
  const profile = profileFor(settings, project);
  const options = { pins: project.pins, ...(profile === undefined ? {} : { profile }) };
  const analyse = (part: string): Analysis | undefined => {
    const analysis = new Analysis(ParsedDocument.parse(part, options), language, settings, project, id);
    return analysis.recognised ? analysis : undefined;
  };
  if (text.length > HEAD && !analyse(text.slice(0, HEAD))) return undefined;
  return analyse(text);
}
