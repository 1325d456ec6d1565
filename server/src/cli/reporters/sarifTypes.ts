// The part of SARIF 2.1.0 (OASIS) that a report of findings needs, in the standard's own names.

/** A whole report. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

/** What one run of a tool found. */
export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly language: string;
  readonly columnKind: 'utf16CodeUnits';
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  readonly artifacts: readonly { readonly location: SarifArtifactLocation }[];
  readonly results: readonly SarifResult[];
}

/** The tool and its rules. */
export interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly SarifRule[];
}

/** How much a finding matters. */
export type SarifLevel = 'error' | 'warning' | 'note';

/** A rule. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  /** `enabled` is true where absent. */
  readonly defaultConfiguration: { readonly level: SarifLevel; readonly enabled?: false };
  readonly properties: { readonly category: string; readonly tags: readonly string[]; readonly norm?: string };
}

/** One finding. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly fixes?: readonly SarifFix[];
}

/** A place in a file. */
export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: SarifArtifactLocation; readonly region: SarifRegion };
  readonly message?: SarifText;
}

/** A file. */
export interface SarifArtifactLocation {
  readonly uri: string;
  readonly index?: number;
}

/** Characters in a file; lines and columns from 1, the end exclusive. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A repair. */
export interface SarifFix {
  readonly description: SarifText;
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifactLocation;
    readonly replacements: readonly { readonly deletedRegion: SarifRegion; readonly insertedContent: SarifText }[];
  }[];
}

/** Words. */
export interface SarifText {
  readonly text: string;
}
