import { env } from 'vscode';

/** What the client says. English editors read English, all others Chinese: the documents are Chinese. */
const ZH_CN = {
  name: '公文',
  starting: '正在启动…',
  failed: '语言服务没有运行',
  failedDetail: '点击右侧命令重新启动',
  recognised: (headings: number, findings: number) =>
    `${headings} 个标题 · ${findings === 0 ? '未发现问题' : `${findings} 个问题`}`,
  recognisedDetail: '公文：大纲与检查',
  notRecognised: '未识别为公文',
  notRecognisedDetail: '普通文本看起来像公文时才检查',
  fixAll: '全部修复',
  settings: '设置',
  restart: '重新启动',
  noEditor: '请先打开一篇公文。',
  nothingToDo: '编号没有需要修改的地方。',
  done: (edits: number) => `已修改 ${edits} 处编号。`,
  stale: '文档刚刚改动过，请再试一次。',
  refused: (reason: string) => `没有修改：${reason}`,
};

const EN: typeof ZH_CN = {
  name: 'Gongwen',
  starting: 'Starting…',
  failed: 'The language server is not running',
  failedDetail: 'Restart it with the command beside this',
  recognised: (headings, findings) =>
    `${count(headings, 'heading')} · ${findings === 0 ? 'no problems' : count(findings, 'problem')}`,
  recognisedDetail: 'Gongwen: outline and checks',
  notRecognised: 'Not an official document',
  notRecognisedDetail: 'Plain text is checked where it looks like one',
  fixAll: 'Fix All',
  settings: 'Settings',
  restart: 'Restart',
  noEditor: 'Open a document first.',
  nothingToDo: 'The numbering needs no change.',
  done: (edits) => `Changed ${count(edits, 'place')}.`,
  stale: 'The document has just changed; please try again.',
  refused: (reason) => `Not changed: ${reason}`,
};

/** The words in the editor's language. */
export const words = /^en\b/i.test(env.language) ? EN : ZH_CN;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
