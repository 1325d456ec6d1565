import { runTests } from './harness.js';
// In the order in which the tests run.
import './numbering.js';
import './keys.js';
import './structure.js';
import './references.js';
import './silence.js';
import './projectFile.js';
import './workspace.js';
import './templates.js';

/** Called by VS Code in its extension host. */
export const run = runTests;
