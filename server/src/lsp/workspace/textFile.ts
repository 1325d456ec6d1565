import { decode } from '../../encoding/decode.js';
import type { Decoded } from '../../encoding/encoding.js';
import { MOST_BYTES, type WorkspaceFiles } from './workspaceFiles.js';

/** A file's text, or why there is none. */
export type TextFile = Decoded | { readonly unread: 'tooLarge' | 'noText' | 'failed'; readonly reason?: string };

/** Reads a file as text, whatever encoding it has. Never throws. */
export async function readText(files: WorkspaceFiles, uri: string): Promise<TextFile> {
  try {
    const bytes = await files.read(uri, MOST_BYTES);
    if (!bytes) return { unread: 'tooLarge' };
    const decoded = decode(bytes);
    return 'refused' in decoded ? { unread: 'noText', reason: decoded.refused } : decoded;
  } catch (error) {
    return { unread: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
