import { linksOfPdf, textOfPdf } from '../../src/publish/test/fixture-pdf-text.ts';
import type { Facts } from './facts.ts';

/**
 * Where to look in files that are the same only byte for byte. The bytes decide; these only say what has become of them,
 * and say nothing of files that hold no text.
 */
export function exactFacts(bytes: Uint8Array, address: string): Facts {
  if (address.endsWith('.pdf')) return { text: [textOfPdf(bytes)], links: linksOfPdf(bytes) };
  try {
    return { line: new TextDecoder('utf8', { fatal: true }).decode(bytes).split('\n') };
  } catch {
    return {};
  }
}
