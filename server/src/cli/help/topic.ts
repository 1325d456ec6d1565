import type { CommandName } from '../commandSpecs.js';

/** What there is help about. */
export type HelpTopic = CommandName | 'general';
