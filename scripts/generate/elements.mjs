// What a whole document of a 文种 must have, and what its template has. The elements are those of GB/T 9704-2012 (标题
// 7.3.1, 主送机关 7.3.2, 正文 7.3.3, 附件说明 7.3.4, 署名 and 成文日期 7.3.5, 附注 7.3.6); what each 文种 is for, art. 8 of
// 党政机关公文处理工作条例; one recipient for what goes upward and one matter a 请示, art. 15. The rest is practice.

const SIGNED = ['署名', '成文日期'];
const LETTER = ['标题', '主送机关', '正文', ...SIGNED];
const NOTICE = ['标题', '正文', ...SIGNED];
const MEETING = ['标题', '题下注', '正文'];
const SPEECH = ['标题', '称谓', '正文'];
const PLAIN = ['标题', '正文'];

/**
 * @typedef {{
 *   text: string, title: string, recipients: string[], opening: string, closings: string[],
 *   elements: ReadonlyMap<string, string>, organs: number,
 * }} Parts
 * @typedef {{ name: string, holds: (parts: Parts) => boolean }} Check
 */

/** @type {(name: string, holds: Check['holds']) => Check} */
const check = (name, holds) => ({ name, holds });
const none = (/** @type {readonly string[]} */ ...names) =>
  check(`不写${names.join('、')}`, ({ elements }) => !names.some((name) => elements.has(name)));
const ends = (/** @type {string} */ name, /** @type {RegExp} */ pattern) =>
  check(name, ({ closings }) => closings.length > 0 && closings.every((closing) => pattern.test(closing)));
const never = (/** @type {string} */ name, /** @type {RegExp} */ pattern) =>
  check(name, ({ text }) => !pattern.test(text));
const ONE = check('只主送一个机关', ({ recipients }) => recipients.length === 1 && !/[，、]/.test(recipients[0] ?? ''));
const CITES = check('引用来文标题和字号', ({ opening }) => /《[^》]+》（[^）]*〔[^）]*号）/.test(opening));
const LAST = check('写明施行日期', ({ text }) => /自[^。]*(?:施行|实施)/.test(text));
const HEAD = check('标题含机关、事由、文种', ({ title, organs }) => /^.+关于.+/.test(title) && organs > 0);

/** @type {Readonly<Record<string, { needs: readonly string[], checks: readonly Check[] }>>} */
const TYPES = {
  决议: { needs: MEETING, checks: [none('主送机关', '署名')] },
  决定: { needs: NOTICE, checks: [HEAD] },
  令: { needs: ['标题', '编号', '正文', ...SIGNED], checks: [none('主送机关'), LAST] },
  公报: { needs: MEETING, checks: [none('主送机关', '署名')] },
  公告: { needs: NOTICE, checks: [none('主送机关'), HEAD] },
  通告: { needs: NOTICE, checks: [none('主送机关'), HEAD] },
  意见: { needs: LETTER, checks: [HEAD] },
  通知: { needs: LETTER, checks: [HEAD, never('无请示、报告用语', /妥否|当否|特此报告/)] },
  通报: { needs: LETTER, checks: [HEAD] },
  报告: {
    needs: LETTER,
    checks: [
      HEAD,
      ONE,
      never('不带请示事项', /(?:妥否|当否|可否)，?请|请(?:予)?批[复准]/),
      ends('报告用语结尾', /报告/),
    ],
  },
  请示: {
    needs: [...LETTER, '附注'],
    checks: [HEAD, ONE, ends('请示用语结尾', /请[^。]*批[示复准]。$/), check('附注写明联系人、电话', withContact)],
  },
  批复: { needs: LETTER, checks: [HEAD, ONE, CITES, ends('批复用语结尾', /此复|批复/)] },
  议案: { needs: LETTER, checks: [HEAD, ONE, ends('提请审议', /审议/)] },
  函: {
    needs: LETTER,
    checks: [
      HEAD,
      ONE,
      never('不用命令语气', /必须|不得|严禁|遵照执行|特此通知/),
      ends('函的用语结尾', /函|批准|审批|支持|盼复|此复/),
    ],
  },
  纪要: { needs: [...PLAIN, '出席人员'], checks: [none('主送机关', '署名')] },
  会议纪要: { needs: [...PLAIN, '出席人员'], checks: [none('主送机关', '署名')] },
  工作总结: {
    needs: NOTICE,
    checks: [check('有问题、有打算', ({ text }) => /问题|不足/.test(text) && /打算|计划|思路/.test(text))],
  },
  工作计划: { needs: NOTICE, checks: [] },
  述职述廉报告: {
    needs: ['标题', '题下署名', '称谓', '正文', ...SIGNED],
    checks: [check('有述廉', ({ text }) => /廉洁/.test(text)), ends('报告用语结尾', /报告/)],
  },
  述职报告: { needs: ['标题', '题下署名', '称谓', '正文', ...SIGNED], checks: [ends('报告用语结尾', /报告/)] },
  政府工作报告: { needs: ['标题', '题下注', '题下署名', '称谓', '正文'], checks: [none('署名')] },
  讲话: { needs: SPEECH, checks: [none('署名')] },
  发言: { needs: SPEECH, checks: [none('署名')] },
  主持词: { needs: SPEECH, checks: [none('署名')] },
  汇报: { needs: SPEECH, checks: [none('署名')] },
  办法: { needs: PLAIN, checks: [LAST] },
  实施细则: { needs: PLAIN, checks: [LAST] },
  制度: { needs: PLAIN, checks: [LAST] },
  应急预案: { needs: PLAIN, checks: [LAST] },
  简报: { needs: ['标题', '编号', '正文', '版记'], checks: [] },
  倡议书: { needs: ['标题', '称谓', '正文', ...SIGNED], checks: [] },
};

/** 上行意见 go to one organ, as 请示 do. */
const UPWARD = /批转/;
/** The last paragraph of a document without sections says so. */
const CLOSES = /号召|希望|如不服|谢谢|结束/;
const ANSWER = /复函|回复|答复/;

/**
 * What a document of a template consists of.
 *
 * @param {any} core
 * @param {any} template
 * @returns {Parts}
 */
export function partsOf(core, template) {
  const text = core.plainText(core.expandDocument(template));
  const document = core.ParsedDocument.parse(text);
  const lines = document.scans.map((scan, line) => ({
    line,
    text: scan.text.trim(),
    role: document.zones.roles[line],
    heading: document.structure.nodes.find((node) => line >= node.line && line <= node.endLine),
  }));
  const title = lines.flatMap((one) => (one.heading?.kind === 'title' ? [one.text] : [])).join('');
  const of = (role) => lines.filter((one) => one.role === role).map((one) => one.text);
  const first = lines.findIndex(
    ({ role, heading, text: words }) => role === 'text' && !heading && /[。：]$/.test(words),
  );
  const numbered = lines.findIndex(({ heading }) => heading && heading.kind !== 'title');
  const opening = first >= 0 && (numbered < 0 || first < numbered) ? lines[first].text : firstArticle(document);
  const elements = new Map();
  const add = (name, detail = '') => detail !== undefined && elements.set(name, detail);
  if (title) add('标题');
  if (lines.some(({ text: words }) => isNumber(words))) add('编号');
  const dated = lines.some(({ role, line }) => role === 'date' && line < Math.max(first, 3));
  if (of('subtitle').length > 0 || dated) add('题下注');
  if (of('author').length > 0) add('题下署名');
  if (of('recipient').length > 0) add('主送机关');
  if (of('salutation').length > 0) add('称谓');
  if (opening || numbered >= 0) add('正文', extentOfBody(document));
  if (of('annexNote').length > 0) add('附件说明');
  if (of('organ').length > 0) add('署名');
  if (lines.some(({ role, line }) => role === 'date' && line > Math.max(first, numbered))) add('成文日期');
  if (lines.some(({ role, line, text: words }) => role === 'note' && line > first && /联系人|公开/.test(words)))
    add('附注');
  if (/^\s*出席：/m.test(text)) add('出席人员');
  if (of('colophon').length > 0) add('版记');
  const organs = template.body[0]?.parts.filter(({ name }) => name === '机关').length ?? 0;
  return {
    text,
    title,
    recipients: of('recipient'),
    opening,
    closings: closingsOf(core, template, document),
    elements,
    organs,
  };
}

/**
 * What a 文种 wants of a template: the elements it needs, and the other checks by name.
 *
 * @param {any} template
 * @param {Parts} parts
 */
export function wanted({ types: [type], name }, { title, text }) {
  const { needs, checks } = TYPES[type ?? ''] ?? { needs: PLAIN, checks: [] };
  const more = [
    ...(type === '意见' && UPWARD.test(text) ? [ONE, ends('请求批转结尾', /批转/)] : []),
    ...((type === '函' || type === '报告') && ANSWER.test(`${title}${name}`) ? [CITES] : []),
  ];
  return { needs, checks: [...checks, ...more] };
}

/**
 * What a template lacks of that; empty where nothing.
 *
 * @param {any} core
 * @param {any} template
 * @returns {string[]}
 */
export function shortcomings(core, template) {
  const parts = partsOf(core, template);
  const { needs, checks } = wanted(template, parts);
  return [
    ...needs.filter((name) => !parts.elements.has(name)).map((name) => `lacks ${name}`),
    ...checks.filter(({ holds }) => !holds(parts)).map(({ name }) => `fails ${name}`),
  ];
}

/** 第×号, 第×期 */
function isNumber(text) {
  return /^(?:第[\d×]+[号期]|[（(]?[\d×]{1,4}年第[\d×]+[号期][）)]?)/.test(text);
}

function withContact({ text }) {
  return /（联系人：[^）]*电话：[^）]*）/.test(text);
}

/** 5部分, 6章15条, 分3条 … */
function extentOfBody({ structure: { nodes } }) {
  const count = (wantedKind) => nodes.filter(({ kind }) => kind === wantedKind).length;
  const chapters = count('chapter');
  const articles = count('article');
  if (articles > 0) return `${chapters > 0 ? `${chapters}章` : ''}${articles}条`;
  const top = nodes.filter(({ level, kind }) => level === 1 && kind !== 'title').length;
  return top > 0 ? `${top}部分` : '不分部分';
}

/** What closes the body: the choices of the field 结语, or what stands behind the last section. */
function closingsOf(core, template, document) {
  const field = template.body.flatMap(({ parts }) => parts).find(({ name }) => name === '结语');
  if (field) return field.options.length > 0 ? field.options : [field.text ?? ''];
  const { nodes } = document.structure;
  const text = document.scans.flatMap((scan, line) =>
    document.zones.roles[line] === 'text' && !nodes.some((node) => line >= node.line && line <= node.endLine)
      ? [{ line, text: scan.text.trim() }]
      : [],
  );
  const last = text.filter(({ text: words }) => !/^(?:出席|列席|请假|记录)：/.test(words)).at(-1);
  if (!last) return [];
  const sections = core.sectionRanges(document);
  const numbered = nodes.filter(({ kind }) => kind !== 'title');
  const behind = numbered.every(({ index }) => sections[index].end < last.line);
  const words = numbered.length > 0 || CLOSES.test(last.text) ? last.text : '';
  return behind && words ? [words] : [];
}

/** What a regulation begins with: why it is made. */
function firstArticle(document) {
  const article = document.structure.nodes.find(({ kind }) => kind === 'article');
  return article ? `${document.slice(article.titleSpan)}。` : '';
}
