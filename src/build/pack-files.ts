import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { creditAndLicence } from '#words/map-page.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { textOf } from '../core/words/format/pieces.ts';
import { packMaps } from '../publish/pack/pack-maps.ts';
import { packOf } from '../publish/pack/pack-of.ts';
import { PDF_FONTS, type PdfFonts, pdfOf } from '../publish/pack/pdf.ts';
import type { OpenSite } from './open-site.ts';
import type { PackFile } from './written-file.ts';

/** The evidence packs that lie ready: of the whole atlas and of each route. */
export async function packFiles({ root, evidence, basemaps, credits }: OpenSite): Promise<readonly PackFile[]> {
  const fonts = Object.fromEntries(
    PDF_FONTS.map((name) => [name, new Uint8Array(readFileSync(resolve(root, 'public/fonts', name)))]),
  ) as PdfFonts;
  const fileOf = async (view: View, path: string): Promise<PackFile> => {
    const pack = packOf({
      evidence,
      shown: evidence,
      view,
      finds: () => true,
      base: evidence.dataset.imprint.address,
      maps: packMaps(evidence, view, basemaps),
      credits: credits.credits.map(({ text: credit, licence }) => textOf(creditAndLicence({ credit, licence }))),
    });
    const content = await pdfOf(pack, fonts);
    return { path, mime: 'application/pdf', bytes: content.byteLength, write: () => content };
  };
  const files = [await fileOf(DEFAULT_VIEW, 'data/evidence-pack.pdf')];
  for (const { id } of evidence.dataset.routes) {
    const path = `${pageAddress({ kind: 'route', id })}evidence-pack.pdf`;
    files.push(await fileOf({ ...DEFAULT_VIEW, focus: { kind: 'route', id } }, path));
  }
  return files;
}
