/** What `.gongwen.json` can say about a unit, by the name of its key. */
export const UNIT_KEYS = ['organ', 'organCode', 'recipients', 'superior', 'contact', 'phone'] as const;

/** One of {@link UNIT_KEYS}. */
export type UnitKey = (typeof UNIT_KEYS)[number];

/** A unit's own values (本单位): what its documents have in common. */
export type UnitDefaults = Readonly<Partial<Record<UnitKey, string>>>;

/** A day by number, month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a field takes from the calendar. */
export type DateUnit = 'date' | 'year' | 'previousYear' | 'nextYear' | 'month' | 'day';

/** A field that templates know by name. */
export interface FieldInfo {
  readonly name: string;
  /** How to ask for it, in Chinese and English. */
  readonly prompt: string;
  readonly promptEn: string;
  /** What stands in the text until somebody fills it in. */
  readonly example: string;
  readonly date?: DateUnit;
  readonly unit?: UnitKey;
  /** Worth asking for before a document is made. */
  readonly essential?: true;
}

const field = (
  name: string,
  prompt: string,
  promptEn: string,
  example: string,
  more: Pick<FieldInfo, 'date' | 'unit' | 'essential'> = {},
): FieldInfo => ({ name, prompt, promptEn, example, ...more });

/**
 * The fields that templates have in common (docs/templates-format.md). Any other name is a field of its own, and its
 * name stands in the text until it is filled in.
 */
export const FIELDS: readonly FieldInfo[] = [
  field('机关', '发文机关', 'Issuing organ', '××市××局', { unit: 'organ', essential: true }),
  field('机关代字', '发文机关代字，如“×政发”', 'Organ code in document numbers', '×××发', { unit: 'organCode' }),
  field('序号', '发文序号', 'Serial number of the document', '×'),
  field('主送', '主送机关', 'Recipients', '各有关单位', { unit: 'recipients', essential: true }),
  field('上级机关', '上级机关', 'Superior organ', '××市人民政府', { unit: 'superior', essential: true }),
  field('对方机关', '对方机关（收文单位）', 'Organ written to', '××市××局', { essential: true }),
  field('事项', '事项（“关于……的通知”中间的内容）', 'Matter: what the document is about', '××工作', {
    essential: true,
  }),
  field('日期', '成文日期', 'Date of issue', '××××年×月×日', { date: 'date', essential: true }),
  field('印发日期', '印发日期', 'Date of printing', '××××年×月×日', { date: 'date' }),
  field('印发机关', '印发机关', 'Printing office', '××市××局办公室'),
  field('抄送', '抄送机关', 'Copies to', '××市××局'),
  field('年', '年份', 'Year', '××××', { date: 'year', essential: true }),
  field('上年', '上一年', 'Previous year', '××××', { date: 'previousYear' }),
  field('下年', '下一年', 'Next year', '××××', { date: 'nextYear' }),
  field('月', '月份', 'Month', '×', { date: 'month' }),
  field('日', '日', 'Day of the month', '×', { date: 'day' }),
  field('时间', '时间', 'Time', '×月×日×时', { essential: true }),
  field('地点', '地点', 'Place', '××会议室', { essential: true }),
  field('会议名称', '会议名称', 'Name of the meeting', '××工作会议', { essential: true }),
  field('主持人', '主持人', 'Chair', '×××'),
  field('出席', '出席人员', 'Present', '×××、×××'),
  field('列席', '列席人员', 'In attendance', '×××、×××'),
  field('记录', '记录人', 'Minutes taken by', '×××'),
  field('联系人', '联系人', 'Contact', '×××', { unit: 'contact' }),
  field('电话', '联系电话', 'Telephone', '×××××××', { unit: 'phone' }),
  field('姓名', '姓名', 'Name', '×××', { essential: true }),
  field('职务', '职务', 'Post', '××职务', { essential: true }),
  field('单位', '单位名称', 'Name of the unit', '××单位'),
  field('来文标题', '来文标题（不带书名号）', 'Title of the document answered', '关于××的请示', { essential: true }),
  field('来文字号', '来文字号', 'Number of the document answered', '×××〔××××〕×号', { essential: true }),
  field('文件名称', '文件名称（不带书名号）', 'Title of the document concerned', '××办法', { essential: true }),
  field('附件名称', '附件名称', 'Title of the annex', '××方案'),
];

const BY_NAME: ReadonlyMap<string, FieldInfo> = new Map(FIELDS.map((info) => [info.name, info]));

/** The field of a name; undefined for a template's own. */
export function fieldInfo(name: string): FieldInfo | undefined {
  return BY_NAME.get(name);
}

/** What a field takes from the calendar on a day: 2026年1月5日, without zeros in front (GB/T 9704-2012 7.3.5.4). */
export function dateText(unit: DateUnit, { year, month, day }: Day): string {
  switch (unit) {
    case 'date':
      return `${year}年${month}月${day}日`;
    case 'year':
      return String(year);
    case 'previousYear':
      return String(year - 1);
    case 'nextYear':
      return String(year + 1);
    case 'month':
      return String(month);
    case 'day':
      return String(day);
  }
}
