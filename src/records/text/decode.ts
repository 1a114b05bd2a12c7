/** Text out of bytes, or why they are no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly fault: 'binary' | 'encoding' };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Reads UTF-8, and UTF-16 with or without a byte order mark. Older encodings (EUC-KR, GB 18030, Shift-JIS, Windows
 * 1251) cannot be told apart with certainty, and a guess could change what an article says: they are refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isBinary(text) ? { fault: 'binary' } : { text, encoding };
  } catch {
    return { fault: looksBinary(bytes) ? 'binary' : 'encoding' };
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return 'utf-8';
  // Spaces, line ends and digits are zero in their high byte, whatever the script.
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4000);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 40;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/** Characters that no text holds: zero, and control characters other than those of lines and pages. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text);
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4000).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
