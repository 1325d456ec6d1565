import { describe, expect, it } from 'vitest';
import { lint, ParsedDocument, type Term } from '../../../../server/src/core/index.js';
import { checkRule } from '../../../helpers/checkRule.js';

checkRule('fixed-term', {
  valid: [
    { text: '铸牢中华民族共同体意识，深化供给侧结构性改革，践行社会主义核心价值观。' },
    { name: 'another term', text: '建设社会主义核心价值体系，学习习近平新时代中国特色社会主义经济思想。' },
    { name: 'words put in', text: '国家治理体系和国家治理能力现代化；全面建设新时代社会主义现代化国家。' },
    { name: 'marks alone', text: '创新协调绿色开放共享的发展理念，不敢腐不能腐不想腐。' },
    { name: 'part of another list', text: '勤奋、创新、绿色、协调、开放、共享、和谐。' },
    { name: 'titles', text: '《论供给侧结构改革》一书。' },
    { name: 'short ones mean what they say', text: '这句话有四个意思，今天两个确定下来的项目开工。' },
    {
      name: 'older than the wording',
      text: '关于加强民族团结工作的通知\n\n各乡镇人民政府：\n要筑牢中华民族共同体意识的思想基础。\n\n青禾县人民政府\n2012年5月4日\n',
    },
  ],
  invalid: [
    {
      text: '深化⟦供给侧结构改革⟧。',
      output: '深化供给侧结构改革。',
      suggested: '深化供给侧结构性改革。',
      messages: ['“供给侧结构改革”与固定表述“供给侧结构性改革”不一致。'],
    },
    {
      name: 'a character taken for another',
      text: '⟦筑牢中华民族共同体意识⟧。',
      output: '筑牢中华民族共同体意识。',
      suggested: '铸牢中华民族共同体意识。',
    },
    {
      name: 'characters left out',
      text: '学习贯彻⟦习近平新时代特色社会主义思想⟧。',
      output: '学习贯彻习近平新时代特色社会主义思想。',
      suggested: '学习贯彻习近平新时代中国特色社会主义思想。',
    },
    {
      name: 'a character too many',
      text: '推进⟦国家治理体系和治理能力现代代化⟧。',
      output: '推进国家治理体系和治理能力现代代化。',
      suggested: '推进国家治理体系和治理能力现代化。',
    },
    {
      name: 'another order',
      text: '一体推进⟦不能腐、不敢腐、不想腐⟧。',
      output: '一体推进不能腐、不敢腐、不想腐。',
      suggested: '一体推进不敢腐、不能腐、不想腐。',
    },
    {
      name: 'short ones in quotation marks',
      text: '增强“⟦四个意思⟧”。',
      output: '增强“四个意思”。',
      suggested: '增强“四个意识”。',
    },
  ],
});

describe('fixed-term: a unit’s own terms', () => {
  const find = (text: string, terms: readonly Term[]) =>
    lint(ParsedDocument.parse(text), { categories: ['wording'], terms }).map(
      ({ rule, span, fixes }) => `${rule} ${text.slice(span.start, span.end)} ${fixes[0]?.edits[0]?.text}`,
    );

  it('are found like those of the product', () => {
    const terms = [{ term: '水润青禾灌区提升行动', slips: ['水润青禾灌溉行动'] }];
    expect(find('实施水润青禾灌区提声行动。', terms)).toEqual(['fixed-term 水润青禾灌区提声行动 水润青禾灌区提升行动']);
    expect(find('实施水润青禾灌溉行动。', terms)).toEqual(['fixed-term 水润青禾灌溉行动 水润青禾灌区提升行动']);
  });

  it('take the place of the product’s', () => {
    expect(find('深化供给侧结构改革。', [{ term: '供给侧结构性改革', until: '2020' }])).toEqual([]);
    expect(find('增强四个意识。', [{ term: '四个意识' }])).toEqual([]);
  });

  it('can be retired ones', () => {
    const text = '关于用水的通知\n\n各村：\n请向县水利局申报。\n\n青禾县人民政府\n2025年5月4日\n';
    expect(find(text, [{ term: '县水利局', until: '2019-03', instead: '县水务局' }])).toEqual([
      'retired-term 县水利局 县水务局',
    ]);
    expect(find(text, [{ term: '县水利局', until: '2019-03' }])).toEqual(['retired-term 县水利局 undefined']);
  });

  it('may be nonsense', () => {
    const terms = ['', '、', '水', '、、、', '\ud800\ud800'].map((term) => ({ term, slips: ['', '水'] }));
    expect(find('水渠、、、水渠\ud800\ud800', terms).filter((one) => one.startsWith('fixed'))).toEqual([]);
  });
});
