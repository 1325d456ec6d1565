import { FileDecoration, ThemeColor, Uri, window, type Disposable, type FileDecorationProvider } from 'vscode';
import { words } from '../words.js';

/** A scheme of its own, so that no other decoration (of version control, say) reaches the headings. */
const SCHEME = 'gongwen-heading';
/** A badge has room for two characters. */
const MOST = 9;

/** A uri for a heading that carries how many findings its section has. */
export function decoratedUri(key: string, findings: number): Uri {
  return Uri.from({ scheme: SCHEME, path: key, query: String(findings) });
}

/** Shows beside a heading how many findings its section has, as the explorer does for files. */
export class FindingDecorations implements FileDecorationProvider, Disposable {
  private readonly registration = window.registerFileDecorationProvider(this);

  provideFileDecoration({ scheme, query }: Uri): FileDecoration | undefined {
    const findings = scheme === SCHEME ? Number(query) : 0;
    if (!(findings > 0)) return undefined;
    const badge = findings > MOST ? `${MOST}+` : String(findings);
    return new FileDecoration(badge, words.findings(findings), new ThemeColor('list.warningForeground'));
  }

  /** Called by VS Code when the extension ends. */
  dispose(): void {
    this.registration.dispose();
  }
}
