import { formatMessage, ruleTitle, type Finding, type Locale } from '../../core/index.js';
import type { Session } from '../session.js';
import { wordsOf } from '../words.js';
import type { Paragraph } from './paragraphs.js';

/** The findings that mark an offset. */
export function findingsAt(findings: readonly Finding[], offset: number): readonly Finding[] {
  return findings.filter(({ span: { start, end } }) => start <= offset && (offset < end || start === offset));
}

/** What a finding says, which rule says so, the clause that it stands on, and where more is written. */
export function findingParagraphs(session: Session, finding: Finding, locale: Locale): Paragraph[] {
  const words = wordsOf(locale);
  const title = ruleTitle(finding.rule, locale);
  const page = session.rulePage(finding.rule);
  return [
    { text: locale === 'en' ? `${title} (${finding.rule})` : `${title}（${finding.rule}）`, strong: true },
    { text: formatMessage(finding.message, locale) },
    ...(finding.norm === undefined ? [] : [{ text: words.norm(finding.norm) }]),
    ...(page === undefined ? [] : [{ text: words.rulePage, href: page }]),
  ];
}
