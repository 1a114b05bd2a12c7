import { checkSum } from './check-sum.ts';

/**
 * A part of a PNG file: four letters that say what it is, and its bytes. Own code: png-chunks-extract and -encode frame
 * them as well, and pngjs writes no texts.
 */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Length and type before the data of a chunk, its check sum behind them. */
const FRAME_BYTES = 12;

export function pngOf(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const sizes = chunks.map(({ data }) => FRAME_BYTES + data.byteLength);
  const png = new Uint8Array(sizes.reduce((sum, bytes) => sum + bytes, SIGNATURE.length));
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const [index, chunk] of chunks.entries()) {
    const bytes = sizes[index] ?? 0;
    frame(chunk, png.subarray(at, at + bytes));
    at += bytes;
  }
  return png;
}

/** The chunks of a PNG in their order. Throws where the file is none, is cut off, or a check sum is wrong. */
export function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (SIGNATURE.some((byte, at) => png[at] !== byte)) throw new Error('no PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.byteLength; ) {
    const length = view.getUint32(at);
    const named = png.subarray(at + 4, at + 8 + length);
    const type = String.fromCharCode(...named.subarray(0, 4));
    if (checkSum(named) !== view.getUint32(at + 8 + length)) throw new Error(`the check sum of ${type} is wrong`);
    chunks.push({ type, data: named.subarray(4) });
    at += FRAME_BYTES + length;
  }
  if (chunks.at(-1)?.type !== 'IEND') throw new Error('the PNG does not end');
  return chunks;
}

/** Text of any script under a keyword: `iTXt`, not compressed, so that it is found by whoever looks into the file. */
export function textChunk(keyword: string, text: string, language = ''): Chunk {
  return { type: 'iTXt', data: new TextEncoder().encode(`${keyword}\0\0\0${language}\0\0${text}`) };
}

/** Keyword and text of an `iTXt` chunk that is not compressed; null of any other chunk. */
export function textIn({ type, data }: Chunk): { readonly keyword: string; readonly text: string } | null {
  if (type !== 'iTXt') return null;
  // Keyword, two bytes of 0 for "not compressed", language, translated keyword, text.
  const [keyword, flag, method, , , text] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data).split('\0');
  if (keyword === undefined || flag !== '' || method !== '' || text === undefined) return null;
  return { keyword, text };
}

/** Writes a chunk into the room that it takes. */
function frame({ type, data }: Chunk, room: Uint8Array): void {
  const view = new DataView(room.buffer, room.byteOffset, room.byteLength);
  const named = room.subarray(4, 8 + data.byteLength);
  view.setUint32(0, data.byteLength);
  for (let at = 0; at < 4; at++) named[at] = type.charCodeAt(at);
  named.set(data, 4);
  view.setUint32(8 + data.byteLength, checkSum(named));
}
