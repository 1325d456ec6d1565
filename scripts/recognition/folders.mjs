import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { gunzipSync } from 'node:zlib';

/** More of a file than this nobody looks at: recognition goes by a text's beginning. */
const READ_CHARACTERS = 50_000;
const LARGEST_FILE = 4_000_000;

/** A folder that was asked for and is not there, in words for whoever runs the program. */
export class NoSuchFolder extends Error {}

/**
 * The texts in a folder and below it, at most `limit` of them, spread evenly over all. What is no UTF-8 text is left out;
 * gzip is unpacked.
 *
 * @param {string} folder
 * @param {number} [limit]
 * @returns {{ file: string, text: string }[]}
 * @throws NoSuchFolder
 */
export function textsIn(folder, limit = Infinity) {
  const files = filesIn(folder);
  const step = Math.max(1, files.length / limit);
  const texts = [];
  for (let at = 0; at < files.length; at += step) {
    const file = files[Math.floor(at)];
    const text = read(file);
    if (text !== undefined && text.trim() !== '') texts.push({ file, text });
  }
  return texts;
}

/** Every file below a folder, sorted; links are not followed. */
function filesIn(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new NoSuchFolder(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function read(file) {
  try {
    if (lstatSync(file).size > LARGEST_FILE) return undefined;
    const bytes = readFileSync(file);
    const content = file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }) : bytes;
    if (content.subarray(0, 8000).includes(0)) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(content).slice(0, READ_CHARACTERS);
  } catch {
    // Not readable, not gzip, not UTF-8: no text.
    return undefined;
  }
}
