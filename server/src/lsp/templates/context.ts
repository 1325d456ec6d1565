import type { Day, ExpandContext } from '../../core/index.js';
import type { ProjectFile } from '../../workspace/projectFile.js';
import type { Project } from '../projects.js';
import type { Session } from '../session.js';

/** What is known when a template is filled in for a document or folder: the unit's own values, and the date. */
export async function expandContext(
  session: Session,
  uri: string | undefined,
  values?: Readonly<Record<string, string>>,
): Promise<ExpandContext> {
  const [first] = session.folders.uris;
  const place = uri ?? first;
  return place === undefined ? contextOf({}, values) : contextOf(await projectOf(session, place), values);
}

/** The same where the project is known already. */
export function contextOf(
  { file }: { readonly file?: Pick<ProjectFile, 'unit'> },
  values?: Readonly<Record<string, string>>,
): ExpandContext {
  const unit = file?.unit;
  return { today: today(), ...(values ? { values } : {}), ...(unit ? { unit } : {}) };
}

/** The date on this machine's clock. */
function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function projectOf(session: Session, uri: string): Promise<Project> {
  const inside = insideOf(session, uri);
  if (!session.client.watchesFiles) session.projects.recheck(inside);
  return session.projects.of(inside);
}

/** A project file is looked for beside a document: for a folder, beside any file in it. */
function insideOf({ folders }: Session, uri: string): string {
  const bare = uri.replace(/\/$/, '');
  const folder = bare !== uri || folders.uris.some((one) => one.replace(/\/$/, '') === bare);
  return folder ? `${bare}/new.gongwen` : uri;
}
