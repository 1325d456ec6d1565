import { nameOf, type Heading, type Outline } from './headings.js';

/**
 * Takes a new outline over into the headings that a view shows already, so that it draws anew only what looks
 * different: a document may have thousands of headings, and a key changes one.
 *
 * @param known the outline that is shown; its headings are changed to what `outline` says
 * @returns the headings to draw anew, each with everything below it; undefined where all of them are
 */
export function reconcile(known: Outline, outline: Outline): readonly Heading[] | undefined {
  if (known.uri !== outline.uri) return undefined;
  const changed: Heading[] = [];
  const roots = takeOver(known.roots, outline.roots, undefined, outline, changed);
  const same = roots === known.roots;
  outline.roots = roots;
  return same ? changed : undefined;
}

/** The list to show: the known one where it holds the same headings as the new one. */
function takeOver(
  known: readonly Heading[],
  fresh: readonly Heading[],
  parent: Heading | undefined,
  outline: Outline,
  changed: Heading[],
): readonly Heading[] {
  const byKey = new Map(known.map((heading) => [heading.key, heading]));
  const same = known.length === fresh.length && fresh.every(({ key }, i) => known[i]?.key === key);
  const now = fresh.map((heading) => {
    const old = byKey.get(heading.key);
    if (!old) {
      heading.parent = parent;
      return heading;
    }
    const looked = appearanceOf(old);
    const { children } = old;
    Object.assign(old, { data: heading.data, siblings: heading.siblings, outline, parent });
    old.children = takeOver(children, heading.children, old, outline, changed);
    // What stands below a list that is drawn anew is drawn with it.
    if (old.children !== children || looked !== appearanceOf(old)) changed.push(old);
    return old;
  });
  return same ? known : now;
}

/** All that a heading's own row shows. */
function appearanceOf({ data, children }: Heading): string {
  return [nameOf(data), data.expected ?? '', data.findings, data.kind, children.length > 0].join('\n');
}
