import type { ParsedDocument } from '../../document.js';
import { lineContent, type OfficialDocument } from '../../documents/officialDocuments.js';

/** One of those that a document goes to. */
export interface Recipient {
  readonly name: string;
  /** 0-based. */
  readonly line: number;
}

/** Types that go up to a superior organ (党政机关公文处理工作条例 art. 8). */
export const UPWARD: readonly string[] = ['请示', '报告'];

/** Whom a document goes to (主送机关), one by one, without blanks and marks; brackets keep what they hold. */
export function recipientsOf(document: ParsedDocument, { recipients }: OfficialDocument): readonly Recipient[] {
  return recipients.flatMap((line) =>
    lineContent(document, line)
      .replace(/[：:]$/, '')
      .split(/[、，；,;](?![^（(]*[）)])/)
      .map((name) => ({ name: name.replace(/[\s\u3000]/g, ''), line }))
      .filter(({ name }) => name !== ''),
  );
}
