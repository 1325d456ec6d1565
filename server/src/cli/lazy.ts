/**
 * What only some runs need, bundled apart from the program so that the others need not read it. Everything here is
 * reached by `await import('./lazy.js')`. Errors thrown here are the system's own: classes of the program would be
 * another copy in this bundle.
 */
export { planEdit } from '../core/index.js';
export { findByPattern, findInDirectory } from './lazy/find.js';
export { encodeGb18030 } from './lazy/gb18030.js';
export { helpText } from './lazy/help.js';
export { showProgress, type Progress } from './lazy/progress.js';
export { readProject } from './lazy/project.js';
export { closestRule } from './lazy/closestRule.js';
export { filledIn, findTemplate, loadTemplates, matchOf, unitOf } from './lazy/templates.js';
export { unifiedDiff } from './lazy/unifiedDiff.js';
export { changesJson } from './reporters/changesJson.js';
export { changesText, editSummary } from './reporters/changesText.js';
export { comparisonReport } from './reporters/comparison.js';
export { figuresReport } from './reporters/figures.js';
export { referencesJson } from './reporters/referencesJson.js';
export { referencesText } from './reporters/referencesText.js';
export { rulesJson, rulesText } from './reporters/rules.js';
export { sarif } from './reporters/sarif.js';
export { writeAtomic } from '../workspace/writeAtomic.js';
