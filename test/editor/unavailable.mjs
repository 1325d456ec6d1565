/** VS Code cannot be set up here: why, and the remedy, in Chinese and in English. */
export class Unavailable extends Error {
  name = 'Unavailable';

  /**
   * @param {{ zh: string, en: string }} words
   * @param {unknown} [cause]
   */
  constructor({ zh, en }, cause) {
    super(`${zh}\n${en}`, cause === undefined ? {} : { cause });
  }
}

/** What stands in the way, each with what helps. */
export const REASONS = {
  node: (version) => ({
    zh: `需要 Node 20.19 或更高版本，现在是 ${version}。请从 https://nodejs.org 安装。`,
    en: `Node 20.19 or later is needed; this is ${version}. Install it from https://nodejs.org.`,
  }),
  system: (platform) => ({
    zh: `内置的 VS Code 不能在此系统（${platform}）上运行。请从 https://code.visualstudio.com 安装 VS Code，重新打开终端再试。`,
    en: `The embedded VS Code does not run on this system (${platform}). Install VS Code from https://code.visualstudio.com, open a new terminal and try again.`,
  }),
  browser: () => ({
    zh: '没有找到 Chromium。请安装它（Debian、Ubuntu：sudo apt-get install chromium；也可以用 Chrome 或 Edge），或用环境变量 GONGWEN_CHROMIUM 指出浏览器程序的位置。',
    en: 'No Chromium was found. Install it (Debian, Ubuntu: sudo apt-get install chromium; Chrome or Edge will do), or set the environment variable GONGWEN_CHROMIUM to the browser’s program.',
  }),
  namedBrowser: (path) => ({
    zh: `环境变量 GONGWEN_CHROMIUM 指出的 ${path} 不存在。请改正，或取消这一变量。`,
    en: `GONGWEN_CHROMIUM names ${path}, which does not exist. Correct it, or unset the variable.`,
  }),
  browserDoesNotStart: (path) => ({
    zh: `浏览器 ${path} 不能启动，原因见下。缺少系统库时，重新安装它一般就能解决；也可以用 GONGWEN_CHROMIUM 另指一个。`,
    en: `The browser ${path} does not start, see below. Where system libraries are missing, installing it again usually helps; GONGWEN_CHROMIUM can name another one.`,
  }),
  npm: () => ({
    zh: '没有找到 npm。它随 Node 一起安装，请确认它在 PATH 中。',
    en: 'npm was not found. It comes with Node; make sure that it is on the PATH.',
  }),
  offline: (registry) => ({
    zh: `连不上 npm 软件源 ${registry}。首次运行要从那里下载 VS Code（约 300 MB），请检查网络和代理（npm config get proxy），或用 npm config set registry 换一个软件源。`,
    en: `The npm registry ${registry} cannot be reached. VS Code is downloaded from there once (about 300 MB): check the network and the proxy (npm config get proxy), or choose another registry by npm config set registry.`,
  }),
  full: (home) => ({
    zh: `磁盘空间不足：${home} 需要约 400 MB。请腾出空间，或用环境变量 GONGWEN_VSCODE_DIR 换一个位置。`,
    en: `The disk is full: ${home} needs about 400 MB. Make room, or set the environment variable GONGWEN_VSCODE_DIR to another place.`,
  }),
  forbidden: (home) => ({
    zh: `不能写入 ${home}。请检查权限，或用环境变量 GONGWEN_VSCODE_DIR 换一个位置。`,
    en: `${home} cannot be written. Check its permissions, or set the environment variable GONGWEN_VSCODE_DIR to another place.`,
  }),
  install: (command) => ({
    zh: `安装 VS Code 时 ${command} 失败，原因见下。`,
    en: `Installing VS Code failed at ${command}, see below.`,
  }),
  incomplete: (home) => ({
    zh: `${home} 中的 VS Code 不完整。请删除这个目录再试。`,
    en: `The VS Code in ${home} is incomplete. Remove this directory and try again.`,
  }),
  start: () => ({
    zh: 'VS Code 没有启动，原因见下。',
    en: 'VS Code did not start, see below.',
  }),
  ended: () => ({
    zh: 'VS Code 意外结束。请再试一次。',
    en: 'VS Code ended unexpectedly. Try again.',
  }),
  extension: () => ({
    zh: '扩展没有装进 VS Code，原因见下。',
    en: 'The extension could not be installed into VS Code, see below.',
  }),
  port: (port) => ({
    zh: `端口 ${port} 已被占用。请用 --port 另选一个，或不用这一选项。`,
    en: `Port ${port} is in use. Choose another one with --port, or leave the option out.`,
  }),
};

/**
 * What made npm fail, by what it said.
 *
 * @param {string} said what npm wrote
 * @param {{ command: string, home: string }} where what was run; the directory to install into
 * @returns {Unavailable}
 */
export function npmFailure(said, { command, home }) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH/.test(said)) {
    const registry = /https?:\/\/[^\s/"'@]+(?=[/\s"']|$)/m.exec(said)?.[0] ?? '';
    return new Unavailable(REASONS.offline(registry), said);
  }
  if (/ENOSPC/.test(said)) return new Unavailable(REASONS.full(home), said);
  if (/EACCES|EPERM|EROFS/.test(said)) return new Unavailable(REASONS.forbidden(home), said);
  return new Unavailable(REASONS.install(command), said);
}

/**
 * Prints why something failed: what stands in the way in words, with what a program said about it; for anything else
 * the error itself.
 */
export function explain(error) {
  if (!(error instanceof Unavailable)) {
    console.error(error);
    return;
  }
  console.error(`\n${error.message}`);
  const { cause } = error;
  if (cause !== undefined) console.error(`\n${cause instanceof Error ? cause.message : cause}`);
}
