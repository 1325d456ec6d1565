import { snapshot } from './snapshot.mjs';

const WANTED = 24;

/**
 * Puts references into a report that has none: 见第二部分（三）. Only what the server resolves to the heading that was
 * meant is left in. Answers how many there are.
 */
export async function plantReferences(session, random) {
  const { headings, lines, resolved } = await snapshot(session);
  if (resolved > 0) return 0;
  const targets = headings.flatMap(({ name, parents, at }) => {
    const path = [...parents, name].filter((one) =>
      /^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/.test(one),
    );
    const [part, item] = path;
    const numeral = /^[一二三四五六七八九十]+/.exec(part ?? '')?.[0];
    if (!numeral || path.length > 2 || path[path.length - 1] !== name) return [];
    return [{ words: `第${numeral}部分${/^（[^）]+）/.exec(item ?? '')?.[0] ?? ''}`, line: at.line }];
  });
  const paragraphs = lines.flatMap((line, number) => (/。$/.test(line) && line.length > 30 ? [number] : []));
  for (let planted = 0; planted < WANTED && targets.length > 0 && paragraphs.length > 0; planted++) {
    const target = targets[random(targets.length)];
    const [line] = paragraphs.splice(random(paragraphs.length), 1);
    const end = { line, character: lines[line].length };
    session.change([{ range: { start: end, end }, newText: `有关要求见${target.words}。` }]);
    const references = await session.request('gongwen/references', {});
    const own = references.find(({ range }) => range.start.line === line);
    if (own?.state !== 'resolved' || own.targets[0]?.start.line !== target.line) session.undo();
  }
  return (await snapshot(session)).resolved;
}
