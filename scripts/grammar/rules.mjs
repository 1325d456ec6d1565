import * as p from './patterns.mjs';

const raw = String.raw;
const { SP, END, LEAD } = p;
const LEVELS = [1, 2, 3, 4, 5];

/** The first sentence, which more text follows in its line: the heading of a run-in section. */
const RUN_IN = raw`[^。；：]{1,45}。(?=[^ \t\x{3000}\x{a0}\n])`;
/** The whole line, where it is no item of a list and no sentence. */
const WHOLE = raw`[^。；]{0,60}[^。；：，、,;: \t\x{3000}\x{a0}\n](?=${END})|(?!其他|法律)[^。；：，、]{2,4}。(?=${END})`;

const include = (...names) => names.map((name) => ({ include: `#${name}` }));
const placeholders = { patterns: include('placeholder') };
const HASH = { name: 'punctuation.definition.heading.gongwen' };
const marker = (level) => ({
  name: `markup.heading.${level}.gongwen punctuation.definition.heading.gongwen keyword.other.marker.gongwen`,
});
const title = (level) => ({
  name: `markup.heading.${level}.gongwen entity.name.section.gongwen`,
  ...placeholders,
});
const TITLE = { name: 'markup.heading.title.gongwen entity.name.section.gongwen', ...placeholders };
/** The line's # and text, whatever it is. */
const LINE = raw`${SP}*+(?:(#{1,6})${SP}++)?+(.+?)${SP}*$`;
const titleLine = raw`^(?=${p.TITLE_LINE})${LINE}`;
const titleCaptures = { 1: HASH, 2: TITLE };

/** 一、总体要求 · （一）村容持续改善。清理沟渠…… */
function heading(level) {
  return {
    begin: raw`${p.INDENT}(${p.MARKERS[level - 1]})${SP}*+(${RUN_IN}|${WHOLE})`,
    beginCaptures: { 1: HASH, 2: marker(level), 3: title(level) },
    end: '$',
    patterns: include('inline'),
  };
}

/** The end of what stands above a body: 主送机关, or the first line that can stand in a body only. */
const HEAD_END = {
  end: raw`^(${p.RECIPIENT})|^(?=${p.FILLED})(?!${p.HEAD_LINE}|${SP}*+${p.LETTERHEAD})`,
  endCaptures: { 1: { name: 'entity.name.type.recipient.gongwen', ...placeholders } },
};
const IN_HEAD = include('sheet', 'documentNumber', 'date', 'contentsLabel', 'field', 'letterhead', 'titled');
/** Popped without a character taken, so that the region around it sees the same line. */
const TITLE_GONE = raw`^(?=${p.TITLE_END})|^(?!${p.TITLE_LINE})`;

const ANNEX = { name: 'keyword.other.annex.gongwen' };
const ANNEX_MARKER = { name: 'keyword.other.marker.annex.gongwen' };
const ANNEX_NAME = { name: 'string.unquoted.annex.gongwen', ...placeholders };

const regions = {
  head: {
    comment:
      'What stands above a body: at the top of the text, at a title further down (another document), below 附件1.',
    begin: raw`\A(?=${SP}*$|${p.HEAD_LINE}|${SP}*+${p.LETTERHEAD})|^(?=${p.TITLE_ALONE}|${p.TITLE_BEGUN})|^${LEAD}(${p.ANNEX_LABEL})${END}`,
    beginCaptures: { 1: ANNEX },
    ...HEAD_END,
    patterns: IN_HEAD,
  },
  annexNote: {
    comment: '附件：1.…… and the lines 2.…… below it; the name of the only annex.',
    begin: raw`^${SP}*+(附[件表]?(?:(?:[一二三四五六七八九十]{1,2}|\d{1,2})?[：:]|\d{1,2}[.．、]))${SP}*+(${p.ANNEX_NUMBER})?([^。；]{1,80})$`,
    beginCaptures: { 1: ANNEX, 2: ANNEX_MARKER, 3: ANNEX_NAME },
    end: raw`^(?=${p.FILLED})(?!${p.ANNEX_ITEM})`,
    patterns: include('annexItem'),
  },
  annexAlone: {
    comment: '附件： alone: its list follows, or the annex itself.',
    begin: raw`^${LEAD}(附[件表]?[：:])${END}`,
    beginCaptures: { 1: ANNEX },
    end: raw`^(${p.RECIPIENT})|^(?=${p.FILLED})(?!${p.ANNEX_ITEM}|${p.HEAD_LINE})`,
    endCaptures: HEAD_END.endCaptures,
    patterns: [...include('annexList'), ...IN_HEAD],
  },
  annexList: {
    begin: raw`^(?=${p.ANNEX_ITEM})`,
    end: raw`^(?=${p.FILLED})(?!${p.ANNEX_ITEM}|${p.HEAD_LINE})`,
    patterns: include('annexItem', 'date', 'note', 'organ', 'signer'),
  },
  annexLine: {
    comment: '附件1 ××实施方案: label and title in one line.',
    match: raw`^${LEAD}(附件(?:[一二三四五六七八九十]{1,2}|\d{1,2}))${SP}++([^。；，]{2,50})$`,
    captures: { 1: ANNEX, 2: TITLE },
  },
  titled: {
    comment: 'From the title on. Its lines first; then what stands between it and the body.',
    begin: raw`^(?=${p.TITLE_FIRST})`,
    end: raw`^(?=${p.RECIPIENT})|^(?=${p.FILLED})(?!${p.HEAD_LINE})`,
    patterns: [
      { match: raw`\G(?=${p.TITLE_END})${LINE}`, captures: titleCaptures },
      { begin: raw`\G${LINE}`, beginCaptures: titleCaptures, ...titleEnd(), patterns: include('title2') },
      ...include('sheet', 'documentNumber', 'date', 'contentsLabel', 'plain', 'subtitle', 'field'),
      { match: raw`^(?=${p.TITLE_ALONE})${LINE}`, captures: titleCaptures },
      {
        begin: raw`^(?=${p.TITLE_BEGUN})${LINE}`,
        beginCaptures: titleCaptures,
        ...titleEnd(),
        patterns: include('title2'),
      },
    ],
  },
  title2: {
    comment: 'The second line of a title that goes on, and inside it the third; a fourth is none.',
    begin: titleLine,
    beginCaptures: titleCaptures,
    end: TITLE_GONE,
    patterns: [{ begin: titleLine, beginCaptures: titleCaptures, end: TITLE_GONE }],
  },
};

/** A title of several lines ends with its kind (通知, 方案 …) or before what is no line of a title. */
function titleEnd() {
  return {
    end: raw`^(?=${p.TITLE_END})${LINE}|^(?!${p.TITLE_LINE})`,
    endCaptures: titleCaptures,
  };
}

const lines = {
  sheet: { match: raw`^${SP}*(${p.SHEET_MARK})`, captures: { 1: { name: 'keyword.other.sheet.gongwen' } } },
  letterhead: { match: raw`^${SP}*(${p.LETTERHEAD})`, captures: { 1: { name: 'entity.name.type.organ.gongwen' } } },
  documentNumber: {
    match: raw`^${SP}*(${p.DOCUMENT_NUMBER})(?=${SP}|$)`,
    captures: { 1: { name: 'constant.numeric.document-number.gongwen', ...placeholders } },
  },
  subtitle: {
    match: raw`^${SP}*(?=${p.SUBTITLE})(.+?)${SP}*$`,
    captures: { 1: { name: 'markup.heading.subtitle.gongwen', ...placeholders } },
  },
  contentsLabel: {
    match: raw`^${SP}*(${p.CONTENTS_LABEL})`,
    captures: { 1: { name: 'markup.heading.contents.gongwen' } },
  },
  contents: {
    comment: '一、总体要求……3: a line of a contents list names a heading and is none.',
    match: raw`^${LEAD}(?:(${p.MARKED}))?[^。]{0,60}?(?:…|\.{4}|·{4}|—{3}|_{4}|\t)[….·—_\t]*${SP}*[（(]?\d{1,3}[）)]?${END}`,
    captures: { 1: { name: 'keyword.other.marker.gongwen' } },
  },
  salutation: {
    match: raw`^${SP}*(${p.SALUTATION})`,
    captures: { 1: { name: 'entity.name.type.salutation.gongwen' } },
  },
  date: {
    match: raw`^${SP}*(${p.DATE_LINE})${END}`,
    captures: { 1: { name: 'constant.numeric.date.gongwen', ...placeholders } },
  },
  annexItem: {
    match: raw`^${SP}*+(${p.ANNEX_NUMBER})${SP}*([^。；]{1,80}?)${END}`,
    captures: { 1: ANNEX_MARKER, 2: ANNEX_NAME },
  },
  organ: {
    match: raw`^${SP}*+(?=${p.ORGAN})(.+?)${SP}*$`,
    captures: { 1: { name: 'entity.name.type.organ.gongwen', ...placeholders } },
  },
  signer: {
    comment: 'Set far to the right, without a mark: who signs.',
    match: raw`^(?:\x{3000}| {2}|\t){6,60}+(?!${p.MARKED}|[表图]\d)([^ \t\x{3000}\x{a0}，。；：:！？\d][^，。；：:！？\t|]{1,40}?)${SP}*$`,
    captures: { 1: { name: 'entity.name.type.organ.gongwen', ...placeholders } },
  },
  note: {
    comment: '（此件公开发布）',
    match: raw`^${SP}*([（(](?:此件|此文|本文|联系人|联系电话|联系方式|公开|不予?公开|主动公开|依申请|发至|传至|共印)[^）)]{0,80}[）)])${END}`,
    captures: { 1: { name: 'comment.line.note.gongwen' } },
  },
  colophon: {
    begin: raw`^${SP}*((?:抄送|抄报|分送|主送|报送|印送)[：:])`,
    beginCaptures: { 1: { name: 'keyword.other.colophon.gongwen' } },
    end: '$',
    patterns: include('inline'),
  },
  printed: {
    comment: '××办公室　　2026年3月5日印发',
    match: raw`^${SP}*(?:([^ \t\x{3000}，。；：:]{2,30})${SP}++)?(${p.DATE})${SP}*(印发)${END}`,
    captures: {
      1: { name: 'entity.name.type.organ.gongwen', ...placeholders },
      2: { name: 'constant.numeric.date.gongwen', ...placeholders },
      3: { name: 'keyword.other.colophon.gongwen' },
    },
  },
  field: {
    begin: raw`^${SP}*(${p.FIELD}[：:])`,
    beginCaptures: { 1: { name: 'entity.other.attribute-name.field.gongwen' } },
    end: '$',
    patterns: include('inline'),
  },
  part: {
    match: raw`${p.INDENT}(${p.PART})${SP}*[：:、]?${SP}*([^。；]{0,60}?)${END}`,
    captures: { 1: HASH, 2: marker(1), 3: title(1) },
  },
  plain: {
    match: raw`${p.INDENT}(${p.PLAIN})`,
    captures: { 1: HASH, 2: title(1) },
  },
  article: {
    begin: raw`${p.INDENT}(${p.ARTICLE})(?:${SP}*(【[^】]{1,30}】))?`,
    beginCaptures: {
      1: HASH,
      2: { name: 'keyword.other.marker.article.gongwen' },
      3: { name: 'markup.bold.gongwen' },
    },
    end: '$',
    patterns: include('inline'),
  },
  decimal: {
    begin: raw`${p.INDENT}(${p.DECIMAL})${SP}*+(?:(${RUN_IN}|${WHOLE}))?`,
    beginCaptures: { 1: HASH, 2: marker(3), 3: title(3) },
    end: '$',
    patterns: include('inline'),
  },
  ...Object.fromEntries(LEVELS.map((level) => [`heading${level}`, heading(level)])),
  item: {
    comment: 'A marker whose line is a sentence, or an item that ends with ；',
    begin: raw`${p.INDENT}((?:${p.MARKERS.join('|')}))`,
    beginCaptures: { 1: HASH, 2: { name: 'keyword.other.marker.gongwen' } },
    end: '$',
    patterns: include('inline'),
  },
  dash: {
    begin: raw`^${SP}*(——|--|[—―─](?![—―─]))(?=[^\d—―─\- \t])(?:([^。；：]{1,45}。)(?=.))?`,
    beginCaptures: {
      1: { name: 'keyword.other.marker.dash.gongwen' },
      2: { name: 'markup.bold.gongwen', ...placeholders },
    },
    end: '$',
    patterns: include('inline'),
  },
};

/** The grammar of whole lines: their order is the order in which they are tried. */
export const REGIONS = regions;
export const LINES = lines;
export const ORDER = [
  ...['head', 'contents', 'contentsLabel', 'documentNumber', 'date', 'printed', 'annexAlone', 'annexNote', 'annexLine'],
  ...['colophon', 'note', 'field', 'salutation', 'part', 'plain', 'article', 'decimal'],
  ...LEVELS.map((level) => `heading${level}`),
  ...['item', 'dash', 'organ', 'signer', 'inline'],
];
