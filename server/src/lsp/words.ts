import type { Locale } from '../core/index.js';
import type { SERVER_COMMANDS } from './protocol.js';

/** What the server says in menus, undo lists and errors. */
interface Words {
  /** What a command's edit is called in the editor's undo list. */
  readonly commands: Readonly<Record<keyof typeof SERVER_COMMANDS, string>>;
  /** Titles of code actions; `count` places would change. */
  readonly renumberSiblings: (count: number) => string;
  readonly fixAll: (count: number) => string;
}

const ZH_CN: Words = {
  commands: {
    renumberDocument: '公文：全文重新编号',
    renumberSection: '公文：本节重新编号',
    fixAll: '公文：修复全部编号问题',
  },
  renumberSiblings: (count) => `同级重新编号（${count} 处）`,
  fixAll: (count) => `修复全部编号问题（${count} 处）`,
};

const EN: Words = {
  commands: {
    renumberDocument: 'Gongwen: Renumber Document',
    renumberSection: 'Gongwen: Renumber Section',
    fixAll: 'Gongwen: Fix All Numbering Problems',
  },
  renumberSiblings: (count) => `Renumber the siblings (${places(count)})`,
  fixAll: (count) => `Fix all numbering problems (${places(count)})`,
};

/** The words in one language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'en' ? EN : ZH_CN;
}

function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}
