import type { Locale } from '../core/index.js';
import { LOST, TURNED, type Losses, type LossKind } from './losses.js';
import type { DocxRefusal } from './readDocx.js';
import type { RefusalKind } from './refusal.js';

/** What is said of a Word file that was read, or was not. */
interface Words {
  readonly refusals: Readonly<Record<RefusalKind, string>>;
  readonly broken: (part: string) => string;
  readonly kinds: Readonly<Record<LossKind, (count: number) => string>>;
  readonly lost: (list: string) => string;
  readonly turned: (list: string) => string;
  readonly between: string;
}

const ZH_CN: Words = {
  refusals: {
    'not-word': '不是 Word 文件（.docx）',
    'old-word': '这是旧版 Word 或 WPS 文件（.doc、.wps），请先在 Word 或 WPS 中另存为 .docx',
    encrypted: '文件有密码，请先在 Word 或 WPS 中去掉密码',
    broken: '文件已损坏或不完整，请在 Word 或 WPS 中打开并另存一份',
    'too-large': '文件过大或结构异常，无法导入',
    'no-document': '文件里没有正文，不是 Word 文档',
  },
  broken: (part) => `文件已损坏或不完整（${part}），请在 Word 或 WPS 中打开并另存一份`,
  kinds: {
    footnotes: (count) => `脚注 ${count} 处`,
    endnotes: (count) => `尾注 ${count} 处`,
    comments: (count) => `批注 ${count} 处`,
    headers: (count) => `页眉页脚 ${count} 个`,
    images: (count) => `图片 ${count} 个`,
    objects: (count) => `嵌入对象 ${count} 个`,
    embedded: (count) => `嵌入的文件 ${count} 个`,
    hidden: (count) => `隐藏文字 ${count} 处`,
    symbols: (count) => `特殊符号 ${count} 个（以 \ufffd 代替）`,
    formulas: (count) => `公式 ${count} 个（只保留字符）`,
    bookmarks: (count) => `书签 ${count} 个`,
    numbers: (count) => `自动编号 ${count} 处`,
    tables: (count) => `表格 ${count} 个`,
    textBoxes: (count) => `文本框 ${count} 个`,
    fields: (count) => `域 ${count} 个`,
    links: (count) => `超链接 ${count} 个`,
    insertions: (count) => `修订中的插入 ${count} 处`,
    deletions: (count) => `修订中的删除 ${count} 处`,
  },
  lost: (list) => `没有导入：${list}`,
  turned: (list) => `已转为文字或接受：${list}`,
  between: '、',
};

const counted =
  (noun: string, plural = `${noun}s`) =>
  (count: number) =>
    `${count} ${count === 1 ? noun : plural}`;

const EN: Words = {
  refusals: {
    'not-word': 'not a Word file (.docx)',
    'old-word': 'a file of an older Word or WPS (.doc, .wps); save it as .docx in Word or WPS first',
    encrypted: 'the file has a password; remove it in Word or WPS first',
    broken: 'the file is damaged or incomplete; open it in Word or WPS and save it anew',
    'too-large': 'the file is too large or put together oddly, and cannot be imported',
    'no-document': 'the file holds no text and is no Word document',
  },
  broken: (part) => `the file is damaged or incomplete (${part}); open it in Word or WPS and save it anew`,
  kinds: {
    footnotes: counted('footnote'),
    endnotes: counted('endnote'),
    comments: counted('comment'),
    headers: counted('header or footer', 'headers and footers'),
    images: counted('picture'),
    objects: counted('embedded object'),
    embedded: counted('embedded file'),
    hidden: counted('hidden passage'),
    symbols: (count) => `${count} special sign${count === 1 ? '' : 's'} (\ufffd instead)`,
    formulas: (count) => `${count} formula${count === 1 ? '' : 's'} (their characters are kept)`,
    bookmarks: counted('bookmark'),
    numbers: counted('automatic number'),
    tables: counted('table'),
    textBoxes: counted('text box', 'text boxes'),
    fields: counted('field'),
    links: counted('hyperlink'),
    insertions: counted('tracked insertion'),
    deletions: counted('tracked deletion'),
  },
  lost: (list) => `not imported: ${list}`,
  turned: (list) => `turned into text or accepted: ${list}`,
  between: ', ',
};

/** Why a file gives no text, in half a sentence. */
export function refusalText({ refused, part }: DocxRefusal, locale: Locale): string {
  const words = locale === 'en' ? EN : ZH_CN;
  return refused === 'broken' && part ? words.broken(part) : words.refusals[refused];
}

/** What did not come along and what became text, a half sentence each; none where everything is as it was. */
export function reportOf(losses: Losses, locale: Locale): string[] {
  const words = locale === 'en' ? EN : ZH_CN;
  const list = (kinds: readonly LossKind[]): string =>
    kinds.flatMap((kind) => (losses[kind] ? [words.kinds[kind](losses[kind])] : [])).join(words.between);
  const [lost, turned] = [list(LOST), list(TURNED)];
  return [...(lost ? [words.lost(lost)] : []), ...(turned ? [words.turned(turned)] : [])];
}
