import { Inflate } from 'fflate';
import { Refusal } from './refusal.js';

/** Bytes of a file, pictures included; what is longer is not looked into. */
export const MAX_FILE = 256 * 1024 * 1024;
/** Bytes of the parts that are read, unpacked and all together. A thousand pages have a few million. */
const MAX_UNPACKED = 20 * 1024 * 1024;
/** Deflate grows 1032 times at most, so one step of unpacking stays below 17 MB. */
const STEP = 16 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** The parts of a package (ZIP, APPNOTE 4.3), unpacked one at a time, within limits whatever the file claims. */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private left = MAX_UNPACKED;

  /** Reads the directory. @throws Refusal */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > MAX_FILE) throw new Refusal('too-large');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      // A view throws where an offset points outside.
      throw error instanceof Refusal ? error : new Refusal('broken');
    }
  }

  /** True where there is such a part; names count without regard to case. */
  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The bytes of a part; undefined where there is none. @throws Refusal */
  part(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return undefined;
    if (entry.encrypted) throw new Refusal('encrypted');
    if (entry.unpacked > this.left) throw new Refusal('too-large', name);
    let bytes: Uint8Array;
    try {
      bytes = this.unpack(entry, name);
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('broken', name);
    }
    this.left -= bytes.length;
    if (bytes.length !== entry.unpacked || crcOf(bytes) !== entry.crc) throw new Refusal('broken', name);
    return bytes;
  }

  private readDirectory(): void {
    const { view } = this;
    let end = view.byteLength - 22;
    // A comment of 65535 bytes at most stands behind the end record.
    const first = Math.max(0, end - 0xffff);
    while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
    if (end < first) throw new Refusal('broken');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const decoder = new TextDecoder();
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== ENTRY) throw new Refusal('broken');
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      this.entries.set(keyOf(decoder.decode(this.bytes.subarray(at + 46, at + 46 + name))), {
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
  }

  private unpack({ offset, method, packed, unpacked }: Entry, name: string): Uint8Array {
    const { view } = this;
    if (view.getUint32(offset, true) !== LOCAL) throw new Refusal('broken', name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw new Refusal('broken', name);
    const data = this.bytes.subarray(start, start + packed);
    if (method === 0) return data;
    if (method !== 8) throw new Refusal('broken', name);
    const out = new Uint8Array(unpacked);
    let length = 0;
    const inflate = new Inflate((chunk) => {
      if (length + chunk.length > unpacked) throw new Refusal('broken', name);
      out.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < data.length; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
    return out.subarray(0, length);
  }
}

function keyOf(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum that an archive keeps of a part (ISO 3309). */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
