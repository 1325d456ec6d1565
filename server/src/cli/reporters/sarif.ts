import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  formatMessage,
  RULE_IDS,
  RULES,
  ruleTitle,
  type Fix,
  type LineTable,
  type Locale,
  type Severity,
  type Span,
} from '../../core/index.js';
import type { Checked } from '../commands/check.js';
import { rangeOf } from '../position.js';
import { productVersion } from '../version.js';
import { toJson } from './json.js';
import type {
  SarifArtifactLocation,
  SarifFix,
  SarifLevel,
  SarifLocation,
  SarifLog,
  SarifRegion,
  SarifResult,
  SarifRule,
} from './sarifTypes.js';

/** What a report is to say beside the findings. */
export interface SarifOptions {
  readonly locale: Locale;
  /** Every file could be checked. */
  readonly successful: boolean;
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The findings as a SARIF 2.1.0 report, with every rule's metadata. */
export function sarif(checked: readonly Checked[], { locale, successful }: SarifOptions): string {
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gongwen', version: productVersion(), rules: rules(locale) } },
        language: locale === 'en' ? 'en' : 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: successful }],
        artifacts: checked.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: checked.flatMap((one, index) => resultsOf(one, { uri: uriOf(one.file), index }, locale)),
      },
    ],
  };
  return toJson(log);
}

function rules(locale: Locale): SarifRule[] {
  return RULES.map(({ id, severity, off, category, norm }) => ({
    id,
    shortDescription: { text: ruleTitle(id, locale) },
    defaultConfiguration: { level: LEVELS[severity], ...(off ? { enabled: false } : {}) },
    properties: { category, tags: [category], ...(norm === undefined ? {} : { norm }) },
  }));
}

function resultsOf({ document, findings }: Checked, file: SarifArtifactLocation, locale: Locale): SarifResult[] {
  const { lines } = document;
  const location = (span: Span): SarifLocation => ({
    physicalLocation: { artifactLocation: file, region: regionOf(lines, span) },
  });
  return findings.map(({ rule, severity, message, span, related, fixes }): SarifResult => ({
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: { text: formatMessage(message, locale) },
    locations: [location(span)],
    ...(related?.length
      ? {
          relatedLocations: related.map((other, i) => ({
            id: i + 1,
            ...location(other.span),
            message: { text: formatMessage(other.message, locale) },
          })),
        }
      : {}),
    ...fixesOf(fixes, (fix) => fixOf(fix, file, lines, locale)),
  }));
}

/** The repairs of a finding; the standard has no word for those that leave the text as it is. */
function fixesOf(fixes: readonly Fix[], toSarif: (fix: Fix) => SarifFix): Pick<SarifResult, 'fixes'> {
  const changing = fixes.filter(({ edits }) => edits.length > 0);
  return changing.length > 0 ? { fixes: changing.map(toSarif) } : {};
}

function fixOf({ title, edits }: Fix, file: SarifArtifactLocation, lines: LineTable, locale: Locale): SarifFix {
  return {
    description: { text: formatMessage(title, locale) },
    artifactChanges: [
      {
        artifactLocation: file,
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: regionOf(lines, span),
          insertedContent: { text },
        })),
      },
    ],
  };
}

function regionOf(lines: LineTable, span: Span): SarifRegion {
  const { line, column, endLine, endColumn } = rangeOf(lines, span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A relative reference for what was given relative, so that a report does not depend on where it was made. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return path.normalize(file).split(path.sep).map(encodeURIComponent).join('/');
}
