import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { datasetOf, type Sketch } from '../../core/test/fixture-dataset.ts';
import { NO_FILTER, narrowed } from '../../core/view/filter.ts';
import { DEFAULT_VIEW, type View } from '../../core/view/view.ts';
import type { Pack, PackMap } from '../pack/pack.ts';
import { packOf } from '../pack/pack-of.ts';
import { PDF_FONTS, type PdfFonts } from '../pack/pdf.ts';

/** Where the invented map lies. */
const PAGE = 'https://atlas.example/';

/** A pack of invented claims, without a map unless one is given. Only for tests. */
export function packFrom(sketches: readonly Sketch[], view: Partial<View> = {}, maps: readonly PackMap[] = []): Pack {
  return packOfEvidence(evidenceIn(datasetOf(sketches)), view, maps);
}

export function packOfEvidence(evidence: Evidence, view: Partial<View> = {}, maps: readonly PackMap[] = []): Pack {
  const finds = () => true;
  const shown = lookupIn(narrowed(evidence.dataset, view.filter ?? NO_FILTER, finds));
  return packOf({
    evidence,
    shown,
    view: { ...DEFAULT_VIEW, ...view },
    finds,
    base: PAGE,
    maps,
    credits: ['Invented ground'],
  });
}

export function pdfFonts(): PdfFonts {
  const folder = join(import.meta.dirname, '../../../public/fonts');
  return Object.fromEntries(
    PDF_FONTS.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  ) as PdfFonts;
}
