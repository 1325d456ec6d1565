import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The product's version, from the manifest beside the directory of the bundles. */
export function productVersion(): string {
  const manifest = readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
