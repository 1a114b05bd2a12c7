import pdfmake from 'pdfmake';
import type { Pack } from './pack.ts';
import { pdfDocument } from './pdf-document.ts';

/** The web fonts unpacked: pdfmake cannot read WOFF2, and takes longer to unpack WOFF than for all the rest. */
export const PDF_FONTS = ['inter-400.ttf', 'inter-600.ttf', 'atlas-serif-400.ttf', 'atlas-serif-600.ttf'] as const;
export type PdfFonts = Readonly<Record<(typeof PDF_FONTS)[number], Uint8Array>>;

/** PostScript names: what pdfmake has once read under its file's name, its pictures ask for under the font's own. */
const NAMES = {
  'inter-400.ttf': 'InterRegular',
  'inter-600.ttf': 'InterSemiBold',
  'atlas-serif-400.ttf': 'AtlasSerifRegular',
  'atlas-serif-600.ttf': 'AtlasSerifSemiBold',
} as const satisfies Record<(typeof PDF_FONTS)[number], string>;

/** The pack as a PDF. The same pack gives the same bytes. */
export async function pdfOf(pack: Pack, fonts: PdfFonts, compress = true): Promise<Uint8Array<ArrayBuffer>> {
  const { virtualfs } = pdfmake as unknown as WithFiles;
  for (const file of PDF_FONTS) virtualfs.writeFileSync(NAMES[file], fonts[file]);
  pdfmake.setFonts({
    Inter: { normal: NAMES['inter-400.ttf'], bold: NAMES['inter-600.ttf'] },
    Serif: { normal: NAMES['atlas-serif-400.ttf'], bold: NAMES['atlas-serif-600.ttf'] },
  });
  // Everything is in the pack: nothing is fetched and nothing read.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy?.(() => false);
  const created = pdfmake.createPdf({ ...pdfDocument(pack), compress }) as unknown as Created;
  // Before the first release there is no day that it could be of. The writer needs one and lists what can be enumerated.
  if (pack.release.date === null) {
    Object.defineProperty((await created.getStream()).info, 'CreationDate', { enumerable: false });
  }
  return new Uint8Array(await created.getBuffer());
}

/** A document that is laid out and not yet written. */
interface Created {
  getStream(): Promise<{ readonly info: object }>;
  getBuffer(): Promise<ArrayLike<number>>;
}

/** What both builds of pdfmake have and its types leave out. */
interface WithFiles {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
}
