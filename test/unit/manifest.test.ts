import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const NLS = ['package.nls.json', 'package.nls.zh-cn.json', 'package.nls.en.json'];
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const wording = (file: string) => JSON.parse(read(file)) as Record<string, string>;

describe('the manifest', () => {
  const used = [...read('package.json').matchAll(/"%([^"%]+)%"/g)].map((match) => match[1]!);

  it.each(NLS)('has every text it names in %s, and no other', (file) => {
    expect(used.length).toBeGreaterThan(10);
    expect(Object.keys(wording(file)).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(NLS)('has no empty text in %s', (file) => {
    expect(Object.entries(wording(file)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [
      ...read('package.json').matchAll(/"(?:path|configuration|icon)": "(\.?\/?[\w/.-]+\.(?:json|png))"/g),
    ];
    expect(named.length).toBeGreaterThan(1);
    expect(named.map((match) => match[1]!).filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

describe('the documentation', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/rules/README.md'])(
    'links to files in %s',
    (page) => {
      const links = [...read(page).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
      const local = links.filter((link) => !/^https?:/.test(link));
      expect(local.length).toBeGreaterThan(0);
      expect(local.filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)))).toEqual([]);
    },
  );
});
