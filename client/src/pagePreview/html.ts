import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';

/** The folder of the program that runs in the view, and the only one that the view may read. */
export function viewFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist');
}

/** What the view begins with: one script of ours, which makes everything else, and nothing from elsewhere. */
export function viewHtml(webview: Webview, extension: Uri): string {
  const nonce = randomBytes(18).toString('base64');
  const script = webview.asWebviewUri(Uri.joinPath(viewFolder(extension), 'preview.js')).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
</head>
<body><script nonce="${nonce}" src="${script}"></script></body>
</html>
`;
}
