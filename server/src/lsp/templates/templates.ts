import { formatMessage, type Locale, type TemplateProblem } from '../../core/index.js';
import {
  builtinTemplates,
  ownTemplates,
  TEMPLATE_SOURCES,
  withoutDoubles,
  type CatalogueEntry,
} from '../../templates/catalogue.js';
import { wordsOf } from '../words.js';
import { readText } from '../workspace/textFile.js';
import { fileName } from '../workspace/uris.js';
import type { WorkspaceFiles } from '../workspace/workspaceFiles.js';
import type { TemplateFile, TemplateFiles } from './templateFiles.js';

/** How long the list of files is taken for right where nobody tells of changes, in milliseconds. */
const FRESH = 2000;

/** What is wrong with a file. */
export interface FileProblem {
  readonly uri: string;
  /** Undefined where the file could not be read. */
  readonly problem: TemplateProblem | undefined;
}

interface ReadFile {
  readonly stamp: string | undefined;
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly FileProblem[];
}

/** All templates there are: somebody's own, read again when they change, and the product's. */
export class Templates {
  private own: readonly CatalogueEntry[] = [];
  private broken: readonly FileProblem[] = [];
  private readonly read = new Map<string, ReadFile>();
  private readonly told = new Set<string>();
  private loading: Promise<void> | undefined;
  private loaded = -Infinity;

  /**
   * @param files absent where there is no file system
   * @param folders uris of the folders that the user works in, as they are now
   * @param tell is told of what is wrong with a file, once
   */
  constructor(
    private readonly files: TemplateFiles | undefined,
    private readonly contents: WorkspaceFiles | undefined,
    private readonly folders: () => readonly string[],
    private readonly tell: (problem: FileProblem) => void,
  ) {}

  /** All templates as they are now. */
  async all(): Promise<readonly CatalogueEntry[]> {
    await this.refresh();
    return this.known;
  }

  /** All templates as far as they are known; a look at the files is on its way where it has been a while. */
  get known(): readonly CatalogueEntry[] {
    void this.refresh();
    return [...this.own, ...builtinTemplates()];
  }

  /** What is wrong with files, as of the last look. */
  get problems(): readonly FileProblem[] {
    return this.broken;
  }

  /** Files may have changed: what they say is looked at again. */
  reset(): void {
    this.read.clear();
    this.loaded = -Infinity;
  }

  private refresh(): Promise<void> {
    if (!this.files || performance.now() - this.loaded < FRESH) return Promise.resolve();
    this.loading ??= this.load(this.files).finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  private async load(files: TemplateFiles): Promise<void> {
    this.loaded = performance.now();
    const found = await files.find(this.folders()).catch(() => []);
    const read = await Promise.all(found.map((file) => this.readFile(file)));
    const entries = read.flatMap((file) => file.entries);
    const ordered = TEMPLATE_SOURCES.flatMap((source) => entries.filter((entry) => entry.source === source));
    this.own = withoutDoubles(ordered);
    this.broken = read.flatMap((file) => file.problems);
    this.tellNew();
  }

  private async readFile({ uri, source }: TemplateFile): Promise<ReadFile> {
    if (!this.contents) return { stamp: undefined, entries: [], problems: [] };
    const stamp = await this.contents.stamp(uri);
    const known = this.read.get(uri);
    if (known && stamp !== undefined && known.stamp === stamp) return known;
    const file = await readText(this.contents, uri);
    const own = 'text' in file ? ownTemplates(file.text, source) : undefined;
    const problems = own ? own.problems.map((problem) => ({ uri, problem })) : [{ uri, problem: undefined }];
    const result = { stamp, entries: own?.entries ?? [], problems };
    this.read.set(uri, result);
    return result;
  }

  /** Each problem is told once; again where it has gone and come back. */
  private tellNew(): void {
    const keys = new Map(this.broken.map((one) => [JSON.stringify(one), one]));
    for (const [key, problem] of keys) if (!this.told.has(key)) this.tell(problem);
    this.told.clear();
    for (const key of keys.keys()) this.told.add(key);
  }
}

/** A problem in words: 通知.gongwen 第 3 行：缺少“名称”。 */
export function problemText({ uri, problem }: FileProblem, locale: Locale): string {
  const { templates } = wordsOf(locale);
  const file = fileName(uri);
  return problem
    ? templates.problem(file, problem.line + 1, formatMessage(problem.message, locale))
    : templates.unreadable(file);
}
