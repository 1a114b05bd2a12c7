import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { creditAndLicence } from '#words/map-page.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { type View, WHOLE } from '../core/view/view.ts';
import { textOf } from '../core/words/format/pieces.ts';
import { packMaps } from '../publish/pack/pack-maps.ts';
import { packOf } from '../publish/pack/pack-of.ts';
import { PDF_FONTS, type PdfFonts, pdfOf } from '../publish/pack/pdf.ts';
import { creditsOf, groundsOf } from './geo-files.ts';

export interface PackFile {
  /** Below the site's address: `data/evidence-pack.pdf`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The evidence packs that lie ready: of the whole atlas and of each route. `root` is the project's folder. */
export async function packFiles(root: string, evidence: Evidence): Promise<readonly PackFile[]> {
  const grounds = groundsOf(root);
  const fonts = Object.fromEntries(
    PDF_FONTS.map((name) => [name, new Uint8Array(readFileSync(resolve(root, 'public/fonts', name)))]),
  ) as PdfFonts;
  const { credits } = creditsOf(root);
  const fileOf = async (view: View, path: string): Promise<PackFile> => {
    const pack = packOf({
      evidence,
      shown: evidence,
      view,
      finds: () => true,
      base: evidence.dataset.imprint.address,
      maps: packMaps(evidence, view, grounds),
      credits: credits.map(({ text: credit, licence }) => textOf(creditAndLicence({ credit, licence }))),
    });
    return { path, content: await pdfOf(pack, fonts) };
  };
  const files = [await fileOf(WHOLE, 'data/evidence-pack.pdf')];
  for (const { id } of evidence.dataset.routes) {
    const path = `${pageAddress({ kind: 'route', id })}evidence-pack.pdf`;
    files.push(await fileOf({ ...WHOLE, focus: { kind: 'route', id } }, path));
  }
  return files;
}
