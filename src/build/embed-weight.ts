import { brotliCompressSync, constants } from 'node:zlib';

/** How heavy an embeddable page may be with its evidence in it. */
export interface EmbedLimits {
  /** As it is sent, in bytes; beside it a frame loads style, script and letters of some 37 KB, and 80 KB in all. */
  readonly packed: number;
  /** As it is read, in bytes. */
  readonly unpacked: number;
}

export const EMBED_LIMITS: EmbedLimits = { packed: 40_000, unpacked: 150_000 };

/** No markup shrinks to less than this share of itself: what is larger need not be packed to be too large. */
const SMALLEST_SHARE = 1 / 25;

export function fits(html: string, { packed, unpacked }: EmbedLimits): boolean {
  const bytes = Buffer.from(html);
  if (bytes.length > unpacked) return false;
  if (bytes.length * SMALLEST_SHARE > packed) return false;
  // What fits when it is packed in haste fits when it is packed well, which takes ten times as long.
  return packedBytes(bytes, 5) <= packed || packedBytes(bytes, 11) <= packed;
}

function packedBytes(bytes: Uint8Array, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
