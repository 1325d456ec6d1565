/**
 * What only some runs need, bundled apart from the program so that the others need not read it. Everything here is
 * reached by `await import('./lazy.js')`. Errors thrown here are the system's own: classes of the program would be
 * another copy in this bundle.
 */
export { findByPattern, findInDirectory } from './lazy/find.js';
export { encodeGb18030 } from './lazy/gb18030.js';
export { showProgress, type Progress } from './lazy/progress.js';
export { unifiedDiff } from './lazy/unifiedDiff.js';
export { writeAtomic } from './lazy/writeAtomic.js';
export { sarif } from './reporters/sarif.js';
