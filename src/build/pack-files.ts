import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LOCALE } from '#words/locale.ts';
import { creditAndLicence } from '#words/map-page.ts';
import { DEFAULT_VIEW, type View } from '../core/view/view.ts';
import { textOf } from '../core/words/format/pieces.ts';
import { lighterPdf } from '../publish/pack/lighter-pdf.ts';
import { packMaps } from '../publish/pack/pack-maps.ts';
import { packOf } from '../publish/pack/pack-of.ts';
import { PDF_FONTS, type PdfFonts, pdfOf } from '../publish/pack/pdf.ts';
import { keptIn } from './kept.ts';
import type { OpenSite } from './open-site.ts';
import type { WrittenFile } from './written-file.ts';

/** The evidence pack that lies ready, that of the whole atlas. The page of the map makes those of parts when asked to. */
export function packFiles({ root, evidence, basemaps, credits }: OpenSite): readonly WrittenFile[] {
  const paths = PDF_FONTS.map((name) => [name, resolve(root, 'public/fonts', name)] as const);
  const fonts = Object.fromEntries(paths.map(([name, path]) => [name, new Uint8Array(readFileSync(path))])) as PdfFonts;
  const kept = keptIn(
    root,
    'packs',
    paths.map(([, path]) => path),
  );
  const fileOf = (view: View, path: string): WrittenFile => ({
    path,
    mime: 'application/pdf',
    write: () => {
      const pack = packOf({
        evidence,
        shown: evidence,
        view,
        finds: () => true,
        base: evidence.dataset.imprint.address,
        maps: packMaps(evidence, view, basemaps),
        credits: credits.credits.map(({ text: credit, licence }) => textOf(creditAndLicence({ credit, licence }))),
      });
      return kept(LOCALE + JSON.stringify(pack), async () => lighterPdf(await pdfOf(pack, fonts)));
    },
  });
  return [fileOf(DEFAULT_VIEW, 'data/evidence-pack.pdf')];
}
