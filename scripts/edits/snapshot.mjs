/**
 * What must stay as it is: the numbering findings, and which place every reference names. Lines are told by their
 * words, without markers, numerals and references, because those are what an edit may change.
 */
export async function snapshot(session) {
  const [symbols, report, references] = await Promise.all([
    session.request('textDocument/documentSymbol', {}),
    session.request('textDocument/diagnostic', {}),
    session.request('gongwen/references', {}),
  ]);
  const lines = session.text.split(/\r\n|\r|\n/);
  const known = references.filter(({ state }) => state !== 'ignored');
  const byLine = new Map();
  for (const reference of known) {
    const { line } = reference.range.start;
    byLine.set(line, [...(byLine.get(line) ?? []), reference]);
  }
  const keyOf = (line) => {
    let text = lines[line] ?? '';
    for (const { range } of [...(byLine.get(line) ?? [])].reverse()) {
      text = text.slice(0, range.start.character) + text.slice(range.end.character);
    }
    return text.replace(/[\d０-９一二三四五六七八九十百零①-⑳（）()、.．，。：；\s\u3000第编章节条之]/g, '');
  };
  const names = new Map();
  let resolved = 0;
  const unresolved = [];
  for (const [line, own] of byLine) {
    const key = keyOf(line);
    const set = names.get(key) ?? new Set();
    for (const { state, targets, range } of own) {
      if (state === 'resolved') {
        resolved++;
        for (const target of targets) set.add(keyOf(target.start.line));
      } else unresolved.push(`${state} ${lines[line].slice(range.start.character, range.end.character)} in ${key}`);
    }
    names.set(key, set);
  }
  const numbering = report.items
    .filter(({ code }) => /^(?:numbering-|marker-|missing-marker$|enumeration-gap$|buried-)/.test(code))
    .map(({ code, range, message }) => ({ code, key: keyOf(range.start.line), message }));
  return {
    headings: flatten(symbols),
    keys: new Set(lines.map((_, line) => keyOf(line))),
    names,
    resolved,
    unresolved: unresolved.map((one) => one.replace(/[\d一二三四五六七八九十百零（）]/g, '')),
    numbering,
    lines,
  };
}

/**
 * What became worse from one snapshot to the next, in words. Splitting and joining make other lines of the same words:
 * there only the number of references is compared, and that none of them is lost.
 */
export function compare(before, after, kind) {
  const problems = [];
  const old = tally(before.numbering.map(({ code, key }) => `${code} ${key}`));
  for (const { code, key, message } of after.numbering) {
    const left = old.get(`${code} ${key}`) ?? 0;
    if (left === 0) problems.push(`new finding ${code}: ${message}`);
    old.set(`${code} ${key}`, left - 1);
  }
  const unresolved = tally(before.unresolved);
  for (const one of after.unresolved) {
    const left = unresolved.get(one) ?? 0;
    if (left === 0) problems.push(`no longer resolved: ${one}`);
    unresolved.set(one, left - 1);
  }
  if (kind === 'split' || kind === 'join') {
    // 前两款 can become two references.
    if (after.resolved < before.resolved) problems.push(`${before.resolved} references before, ${after.resolved} now`);
    return problems;
  }
  for (const [key, targets] of before.names) {
    const now = after.names.get(key);
    if (!now) {
      if (after.keys.has(key) && targets.size > 0) problems.push(`reference gone from “${key.slice(0, 20)}”`);
      else if (!after.keys.has(key)) problems.push(`line gone: “${key.slice(0, 20)}”`);
      continue;
    }
    for (const target of targets) {
      if (!now.has(target)) problems.push(`“${key.slice(0, 16)}” no longer names “${target.slice(0, 16)}”`);
    }
    for (const target of now) {
      // A heading that was put between the ends of a range is new, and named with it.
      if (!targets.has(target) && before.keys.has(target)) {
        problems.push(`“${key.slice(0, 16)}” now names “${target.slice(0, 16)}”`);
      }
    }
  }
  return problems;
}

function flatten(symbols, depth = 0, parents = []) {
  return symbols.flatMap((symbol) => {
    const own = {
      name: symbol.name,
      kind: symbol.kind,
      range: symbol.range,
      at: symbol.selectionRange.start,
      depth,
      parents,
    };
    return [own, ...flatten(symbol.children ?? [], depth + 1, [...parents, symbol.name])];
  });
}

function tally(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
