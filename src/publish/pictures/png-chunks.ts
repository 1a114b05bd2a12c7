import { crc32 } from 'node:zlib';

/** A part of a PNG file: four letters that say what it is, and its bytes. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function pngOf(chunks: readonly Chunk[]): Uint8Array {
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks.flatMap(framed)]));
}

/** The chunks of a PNG in their order. Throws where the file is none, is cut off, or a check sum is wrong. */
export function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (Buffer.compare(png.subarray(0, SIGNATURE.length), SIGNATURE) !== 0) throw new Error('no PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.byteLength; ) {
    const length = view.getUint32(at);
    const named = png.subarray(at + 4, at + 8 + length);
    const type = Buffer.from(named.subarray(0, 4)).toString('latin1');
    if (crc32(named) !== view.getUint32(at + 8 + length)) throw new Error(`the check sum of ${type} is wrong`);
    chunks.push({ type, data: named.subarray(4) });
    at += 12 + length;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('the PNG does not end');
  return chunks;
}

/** Text of any script under a keyword: `iTXt`, not compressed, so that it is found by whoever looks into the file. */
export function textChunk(keyword: string, text: string, language = ''): Chunk {
  return { type: 'iTXt', data: Buffer.from(`${keyword}\0\0\0${language}\0\0${text}`, 'utf8') };
}

/** Keyword and text of an `iTXt` chunk that is not compressed; null of any other chunk. */
export function textIn({ type, data }: Chunk): { readonly keyword: string; readonly text: string } | null {
  if (type !== 'iTXt') return null;
  // Keyword, two bytes of 0 for "not compressed", language, translated keyword, text.
  const [keyword, flag, method, , , text] = Buffer.from(data).toString('utf8').split('\0');
  if (keyword === undefined || flag !== '' || method !== '' || text === undefined) return null;
  return { keyword, text };
}

function framed({ type, data }: Chunk): Uint8Array[] {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.byteLength);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return [length, named, sum];
}
