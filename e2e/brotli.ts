import { brotliCompressSync, constants } from 'node:zlib';

const BEST = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** How many bytes a file has as a good server sends it. */
export function brotliBytes(content: Uint8Array): number {
  return brotliCompressSync(content, { params: BEST }).length;
}
