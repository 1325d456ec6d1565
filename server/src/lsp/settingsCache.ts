import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.js';

/** Asks the client for the value of the setting `gongwen` that holds for a document. */
export type AskSettings = (uri: string) => Promise<unknown>;

/** The settings of every document, asked for once and again after a change. */
export class SettingsCache {
  private readonly known = new Map<string, Promise<Settings>>();
  private told: Settings = DEFAULT_SETTINGS;

  /**
   * @param ask absent where the client cannot be asked: then what it tells of itself holds for every document
   * @param warn is told why an answer could not be had
   */
  constructor(
    private readonly ask: AskSettings | undefined,
    private readonly warn: (text: string) => void,
  ) {}

  /** What the client has told of itself: it holds where the client cannot be asked, or does not answer. */
  get fallback(): Settings {
    return this.told;
  }

  /** The settings that hold for a document. Never rejects. */
  of(uri: string): Promise<Settings> {
    let settings = this.known.get(uri);
    if (!settings) {
      settings = this.ask
        ? this.ask(uri).then(readSettings, (error: unknown) => this.onFailure(error))
        : Promise.resolve(this.told);
      this.known.set(uri, settings);
    }
    return settings;
  }

  /** Forgets everything, because the client said that settings changed; `value` is what it said they are now. */
  reset(value?: unknown): void {
    this.known.clear();
    if (value !== undefined && value !== null) this.told = readSettings(value);
  }

  /** Forgets one document. */
  delete(uri: string): void {
    this.known.delete(uri);
  }

  private onFailure(error: unknown): Settings {
    this.warn(`The client did not tell the settings: ${error instanceof Error ? error.message : String(error)}`);
    return this.told;
  }
}
