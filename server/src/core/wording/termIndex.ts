import type { LineScan } from '../markers/scan.js';
import { quietSpans } from '../text/quiet.js';
import type { Span } from '../text/span.js';
import { isInside } from './inside.js';
import { nearMiss, piecesOfTerm } from './nearMiss.js';
import { PairTable } from './pairTable.js';
import type { Term } from './term.js';
import { otherOrder, partsOfTerm } from './termOrder.js';

/** A term in a line, or what stands for one; offsets from the line's start. */
export interface TermHit extends Span {
  readonly term: Term;
  /** `slip`: it is written wrongly. `bare`: its quotation marks are missing. `retired`: it stands there. */
  readonly kind: 'slip' | 'bare' | 'retired';
}

interface Lead {
  readonly text: string;
  readonly term: Term;
  readonly kind: TermHit['kind'] | 'piece' | 'part';
  /** Of a piece: where in the term it stands. */
  readonly offset: number;
}

const NONE: readonly TermHit[] = [];

/** What stands in nearly every document says little about where a term may be. */
const FREQUENT = new Set(
  '中国 社会 会主 主义 特色 时代 民族 国家 建设 发展 现代 代化 全面 实现 治理 人民 会议 制度 管理 行政 监督 安全 生产 工作 政府 环境 卫生 计划 总局 国人 政治 经济 市场 思想 产业 创新 质量 地方 全国 体系 能力 绿色 开放 生活 科学 常务'.split(
    ' ',
  ),
);

/** Where in a text two characters stand that seldom stand side by side. */
function rarePair(text: string): number {
  for (let at = 0; at + 1 < text.length; at++) if (!FREQUENT.has(text.slice(at, at + 2))) return at;
  return 0;
}

/** Terms, made ready for being looked for in one pass over a line. */
export class TermIndex {
  private readonly leads = new PairTable<Lead>();
  private readonly exact: ReadonlySet<string>;
  private readonly known = new WeakMap<LineScan, readonly TermHit[]>();

  constructor(terms: readonly Term[]) {
    // A single character, or none, says nothing.
    const usable = terms.filter(({ term }) => term.length > 1);
    this.exact = new Set(usable.map(({ term }) => term));
    for (const term of usable) {
      if (term.until !== undefined) this.add({ text: term.term, term, kind: 'retired', offset: 0 });
      else this.addCurrent(term);
    }
  }

  /** What stands in a line. Equal lines are looked at once. */
  hits(scan: LineScan): readonly TermHit[] {
    let found = this.known.get(scan);
    if (!found) {
      found = this.look(scan.text);
      this.known.set(scan, found);
    }
    return found;
  }

  private addCurrent(term: Term): void {
    for (const text of term.slips ?? []) this.add({ text, term, kind: 'slip', offset: 0 });
    if (term.quoted) this.add({ text: term.term, term, kind: 'bare', offset: 0 });
    for (const { text, offset } of piecesOfTerm(term.term)) this.add({ text, term, kind: 'piece', offset });
    for (const part of partsOfTerm(term.term) ?? []) this.add({ text: `${part}、`, term, kind: 'part', offset: 0 });
  }

  private add(lead: Lead): void {
    this.leads.add(lead.text, lead, rarePair(lead.text));
  }

  private look(text: string): readonly TermHit[] {
    let hits: TermHit[] | undefined;
    this.leads.scan(text, (lead, start) => {
      const hit = text.startsWith(lead.text, start) ? this.follow(lead, text, start) : undefined;
      // Several pieces lead to one slip.
      const last = hits?.at(-1);
      if (hit && !(last && hit.start < last.end && last.start < hit.end)) (hits ??= []).push(hit);
    });
    if (!hits) return NONE;
    const quiet = quietSpans(text);
    return hits.filter(({ start }) => !quiet.some((span) => start >= span.start && start < span.end));
  }

  private follow(lead: Lead, text: string, at: number): TermHit | undefined {
    const { term, kind } = lead;
    const end = at + lead.text.length;
    switch (kind) {
      case 'piece':
      case 'part': {
        const parts = kind === 'part' ? partsOfTerm(term.term) : undefined;
        const span = parts ? otherOrder(text, at, parts) : nearMiss(text, at - lead.offset, term.term);
        if (!span || this.isTerm(text, span) || isInside(text, span.start, '《', '》')) return undefined;
        return { term, kind: 'slip', ...span };
      }
      case 'slip':
        if (isInside(text, at, '《', '》')) return undefined;
        // 四个意思 may mean what it says; in quotation marks it does not.
        return term.quoted && text.charAt(at - 1) !== '“' ? undefined : { term, kind, start: at, end };
      case 'bare':
        return isBare(text, at) ? { term, kind, start: at, end } : undefined;
      case 'retired':
        return { term, kind, start: at, end };
    }
  }

  /** Another term stands there, with what is around it or without. */
  private isTerm(text: string, { start, end }: Span): boolean {
    for (const term of this.exact) {
      for (let at = text.indexOf(term, Math.max(0, start - term.length)); at >= 0 && at < end;) {
        if (at + term.length > start) return true;
        at = text.indexOf(term, at + 1);
      }
    }
    return false;
  }
}

/** No quotation marks, no title marks around it, and it is no part of a longer number of things (三十四个意识). */
function isBare(text: string, at: number): boolean {
  if (/[“‘「『"＂第十百千\d]/.test(text.charAt(at - 1))) return false;
  return !isInside(text, at, '“', '”') && !isInside(text, at, '《', '》') && !isInside(text, at, '「', '」');
}
