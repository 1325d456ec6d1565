import css from './preview.css';

/**
 * The pages as a file of their own that asks to be printed when a browser shows it: no findings, nothing from elsewhere.
 *
 * @param pages the element that holds the pages, all of them filled
 */
export function printable(pages: HTMLElement, title: string): string {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = 'zh-CN';
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const policy = file.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  const style = file.createElement('style');
  style.textContent = css;
  file.head.prepend(charset, policy, style);
  const copy = file.importNode(pages, true);
  copy.style.removeProperty('transform');
  for (const finding of copy.querySelectorAll('.finding')) finding.remove();
  const script = file.createElement('script');
  script.textContent = "addEventListener('load', () => print())";
  // The fonts that the view found: custom properties of the element that holds everything.
  file.body.style.cssText = document.body.style.cssText;
  file.body.append(copy, script);
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`;
}
