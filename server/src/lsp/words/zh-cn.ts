import type { Words } from '../words.js';

const ALL_RULES = '全部规则';

/** What the server says in Chinese. */
export const ZH_CN: Words = {
  edits: {
    renumberMarker: '公文：修正此序号',
    renumberSiblings: '公文：同级重新编号',
    renumberSection: '公文：本节重新编号',
    renumberSelection: '公文：所选部分重新编号',
    renumberDocument: '公文：全文重新编号',
    promote: '公文：升级',
    demote: '公文：降级',
    moveUp: '公文：上移本节',
    moveDown: '公文：下移本节',
    move: '公文：移动章节',
    insertSibling: '公文：插入同级标题',
    insertChild: '公文：插入下级标题',
    insertSub: '公文：插入“之一”条',
    split: '公文：拆分标题与正文',
    join: '公文：合并标题与正文',
    fixAll: '公文：修复全部编号问题',
  },
  fixAll: (count) => `修复全部编号问题（${count} 处）`,
  renumberSiblings: (count) => `同级重新编号（${count} 处）`,
  alsoReferences: (title, references) => `${title}，更新 ${references} 处引用`,
  renumberAll: '全文重新编号并更新引用',
  refactor: {
    promote: '升级（连同下级）',
    demote: '降级（连同下级）',
    moveUp: '上移本节',
    moveDown: '下移本节',
    split: '拆分标题与正文',
    join: '合并标题与正文',
    renumberMarker: '修正此序号并更新引用',
    renumberSiblings: '同级重新编号并更新引用',
    renumberSection: '本节重新编号并更新引用',
    renumberSelection: '所选部分重新编号并更新引用',
  },
  pin: {
    keep: (marker) => `固定此编号“${marker}”`,
    start: (marker) => `本组从“${marker}”开始编号`,
  },
  unpin: (marker) => `取消固定“${marker}”`,
  suppress: {
    place: (rule) => `此处不再提示（${rule}）`,
    document: (rule) => `本文档不再提示此规则（${rule}）`,
    workspace: (rule) => `工作区不再提示此规则（${rule}）`,
  },
  unsuppress: {
    place: (rule) => `恢复提示此处（${rule || ALL_RULES}）`,
    document: (rule) => `本文档恢复提示（${rule || ALL_RULES}）`,
    workspace: (rule) => `工作区恢复提示（${rule || ALL_RULES}）`,
  },
  annotations: { references: '更新引用', numbers: '调整序号', outline: '移动章节' },
  choice: { sibling: '同级下一项', child: '下一级第一项', ancestor: '上级下一项' },
  consequence: (followers, references) =>
    [
      ...(followers > 0 ? [`后面 ${followers} 处序号顺延`] : []),
      ...(references > 0 ? [`更新 ${references} 处引用`] : []),
    ].join('，'),
  othersUnchanged: '后面各条不变',
  pinned: '固定',
  pinnedBy: {
    keep: (number) => `此编号已固定为 ${number}，重新编号时不变。可在快速修复菜单中取消。`,
    start: (number) => `本组编号固定从 ${number} 开始。可在快速修复菜单中取消。`,
  },
  states: {
    resolved: '引用',
    broken: '引用的内容不存在',
    ambiguous: '引用不明确',
    ignored: '引用其他文件的内容，不检查，也不改动',
  },
  pointedTo: (count) => (count === 0 ? '文中没有引用此处' : `文中有 ${count} 处引用此处`),
  paragraph: (number) => `第 ${number} 款`,
  refusals: {
    noHeading: '这里不在任何标题之下。',
    noNumber: '这里没有可以固定的序号。',
    notPinned: '这里的编号没有固定。',
    notSuppressed: '这里没有不再提示的问题。',
    notAFile: '这份文档还没有存为文件，请先保存。固定和不再提示记在文件旁的 .gongwen.json 中。',
    noProjectFiles: '这份文档不在本机磁盘上，固定和不再提示无处可记（.gongwen.json）。',
  },
  projectFileBroken: (file, problem) => `${file} 有误，暂不起作用：${problem}`,
};
