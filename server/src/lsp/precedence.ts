import type { Profile, RuleLevels } from '../core/index.js';
import type { Project } from './projects.js';
import type { Settings } from './settings.js';

/*
 * What both the settings and the project file may say. The project file belongs to the documents and goes with them to
 * whoever works on them, so where it says something the settings do not count.
 */

/** What sort of document it is by decision; undefined where the text says so itself. */
export function profileFor(settings: Settings, { profile }: Project): Profile | undefined {
  if (profile === undefined) return settings.profile;
  return profile === 'auto' ? undefined : profile;
}

/** How loud rules are, where somebody has chosen. */
export function rulesFor(settings: Settings, { rules }: Project): RuleLevels {
  return rules ? { ...settings.rules, ...rules } : settings.rules;
}
