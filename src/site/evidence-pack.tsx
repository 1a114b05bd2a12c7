import { render } from 'preact';
import { PACK_MAP_NOT_LOADED, PDF_NOT_MADE, packFoot, packTitle, savedAsPdf } from '#words/saving.ts';
import type { Pack } from '../publish/pack/pack.ts';
import { PackDocument } from '../publish/pack/pack-document.tsx';
import { packOf } from '../publish/pack/pack-of.ts';
import '../publish/pack/pack.css';
import type { Atlas } from '../client/atlas.ts';
import { readDataset } from '../client/read-dataset.ts';
import { saveFile } from '../client/save-file.ts';
import { type LanguagesIn, languagesIn } from '../core/model/languages-in.ts';
import type { View } from '../core/view/view.ts';
import { packMaps } from '../publish/pack/pack-maps.ts';
import type { PdfFonts } from '../publish/pack/pdf.ts';
import { readBasemaps } from './read-basemaps.ts';
import { bytesOf } from './site-files.ts';

/**
 * Prints the evidence for what a view shows, or gives it to the reader as a PDF. What was saved, in words; throws, in
 * words for the reader, where it cannot be had. `page` is the address of the map, with no hash.
 */
export async function makePack(form: 'print' | 'pdf', view: View, atlas: Atlas, page: string): Promise<string> {
  const { pack, languages } = await packFor(view, atlas, page);
  if (form === 'print') return printPack(pack, languages);
  saveFile(fileName(pack), 'application/pdf', await pdfFor(pack));
  return savedAsPdf(pack.quotations.length);
}

const FOOT = 'font:7.5pt sans-serif;';

async function printPack(pack: Pack, languages: LanguagesIn): Promise<string> {
  const sheet = document.createElement('div');
  sheet.id = 'evidence-pack';
  document.body.append(sheet);
  const named = { ...pack, release: pack.release.id };
  const foot = JSON.stringify(packFoot(named));
  render(<PackDocument pack={pack} languages={languages} />, sheet);
  // Not an element: the page's policy knows the styles that it was built with, and no other.
  const pages = new CSSStyleSheet();
  pages.replaceSync(
    `@page pack{@bottom-left{${FOOT}content:${foot}}@bottom-right{${FOOT}content:counter(page) " / " counter(pages)}}`,
  );
  document.adoptedStyleSheets.push(pages);
  const { classList } = document.documentElement;
  classList.add('prints-pack');
  const { title } = document;
  // Browsers name the file by it when they print into one.
  document.title = packTitle(named);
  const end = () => {
    classList.remove('prints-pack');
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== pages);
    document.title = title;
  };
  addEventListener('afterprint', end, { once: true });
  await document.fonts.ready;
  print();
  return '';
}

async function pdfFor(pack: Pack): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { pdfOf, PDF_FONTS } = await import('../publish/pack/pdf.ts');
    const fonts = await Promise.all(PDF_FONTS.map(async (name) => [name, await bytesOf(`fonts/${name}`)] as const));
    return await pdfOf(pack, Object.fromEntries(fonts) as PdfFonts);
  } catch (cause) {
    throw new Error(PDF_NOT_MADE, { cause });
  }
}

async function packFor(
  view: View,
  atlas: Atlas,
  base: string,
): Promise<{ readonly pack: Pack; readonly languages: LanguagesIn }> {
  const shown = atlas.shown(view.filter);
  const [evidence, basemaps] = await Promise.all([readDataset(shown.mapData.release.id), readOutlines()]);
  const credits = [...document.querySelectorAll('.credits li')].map((each) => each.textContent.trim());
  const maps = packMaps(shown, view, basemaps);
  return {
    pack: packOf({ evidence, shown, view, finds: atlas.finds, base, maps, credits }),
    languages: languagesIn(evidence.dataset),
  };
}

async function readOutlines() {
  try {
    return await readBasemaps();
  } catch {
    throw new Error(PACK_MAP_NOT_LOADED);
  }
}

function fileName({ atlas, title, release }: Pack): string {
  const words = [atlas, title, release.id].join(' ').toLowerCase();
  return `${words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.pdf`;
}
