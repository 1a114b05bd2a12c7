import { type Chunk, chunksOf } from '../../src/publish/pictures/png-chunks.ts';
import type { Facts } from './facts.ts';

const TEXT_CHUNKS: ReadonlySet<string> = new Set(['tEXt', 'iTXt', 'zTXt']);

/**
 * What a PNG says of itself, XMP included, and its size. Not its pixels.
 *
 * @throws where the file is no PNG, is cut off, or a check sum is wrong.
 */
export function pngFacts(bytes: Uint8Array): Facts {
  const chunks = chunksOf(bytes);
  return {
    size: chunks.filter(({ type }) => type === 'IHDR').map(size),
    chunks: chunks.filter(({ type }) => TEXT_CHUNKS.has(type)).map(words),
  };
}

function size({ data }: Chunk): string {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return `${view.getUint32(0)} × ${view.getUint32(4)} px`;
}

/** Keyword, language and text, which zeros keep apart in the file. */
function words({ type, data }: Chunk): string {
  const text = Buffer.from(data).toString(type === 'iTXt' ? 'utf8' : 'latin1');
  return text.split('\0').filter(Boolean).join(' ');
}
