import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import { LOCALE } from '#words/locale.ts';
import {
  asSentence,
  BESIDE_THE_CLAIMS,
  fileKeywords,
  fileSubject,
  fileTitle,
  HOW_MADE,
  inQuotations,
  markedInThem,
  NO_MAP,
  packOfAtlas,
  pageOfPages,
  QUOTATIONS,
  ROUTES,
  recordsLicence,
  runningFoot,
  SOURCES,
  TO_CITE,
  underQuotation,
} from '#words/pack.ts';
import { archivedCopy, sourceLine } from '#words/pack-sources.ts';
import { PALETTES } from '../../core/scene/palette.ts';
import { type Pieces, textOf } from '../../core/words/format/pieces.ts';
import { inTheFont } from './in-the-font.ts';
import type { Pack, PackCircumstance, PackRoute, PackSource } from './pack.ts';
import { MARKS, quotationContent } from './pdf-quotation.ts';
import { mapSvg, type Sample, samplesOf } from './pictures.tsx';

const MM = 72 / 25.4;
/** A4 with margins of 20 mm, and a little more at the foot. */
const MARGIN = 20 * MM;
const MEASURE = 210 * MM - 2 * MARGIN;

const { text: INK, textSoft: SOFT, direction } = PALETTES.light;

/** The document for pdfmake. The same pack gives the same document. */
export function pdfDocument(pack: Pack): TDocumentDefinitions {
  const long = pack.routes.length > 3;
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, MARGIN, MARGIN, 24 * MM],
    info: {
      title: fileTitle(pack),
      author: pack.publisher,
      subject: fileSubject({ release: pack.release.words, link: pack.link }),
      keywords: fileKeywords(pack.release.id),
      creator: pack.atlas,
      producer: pack.atlas,
      // The document is as old as its data, and two of the same data are the same. Where they have no
      // day, this one is not written: pdfmake would take the present moment.
      creationDate: new Date(`${pack.release.date ?? '1970-01-01'}T00:00:00Z`),
    },
    language: LOCALE,
    defaultStyle: { font: 'Inter', fontSize: 8.5, lineHeight: 1.3, color: INK },
    styles: STYLES,
    footer: (page, pages) => ({
      margin: [MARGIN, 6 * MM, MARGIN, 0],
      fontSize: 7.5,
      color: SOFT,
      columns: [
        { text: inTheFont(runningFoot({ atlas: pack.atlas, release: pack.release.id })), width: '*' },
        { text: pageOfPages({ page, pages }), width: 60, alignment: 'right' },
      ],
    }),
    content: [
      ...opening(pack),
      ...part(ROUTES, pack.routes.map(routeContent), long),
      ...part(QUOTATIONS, [markedContent(), ...pack.quotations.flatMap(quotationContent)], long, 2),
      ...(pack.circumstances.length === 0 ? [] : part(BESIDE_THE_CLAIMS, pack.circumstances.map(circumstanceContent))),
      ...part(SOURCES, pack.sources.map(sourceContent)),
      ...closing(pack),
    ],
  };
}

const STYLES: TDocumentDefinitions['styles'] = {
  title: { font: 'Serif', bold: true, fontSize: 24, lineHeight: 1.1 },
  heading: { font: 'Serif', bold: true, fontSize: 16, lineHeight: 1.15 },
  route: { font: 'Serif', bold: true, fontSize: 12, lineHeight: 1.2 },
  quote: { font: 'Serif', fontSize: 11, lineHeight: 1.3 },
  soft: { fontSize: 8, color: SOFT },
  address: { fontSize: 7.5, color: direction.dispatch },
};

/** What the marks in the quotations mean, each marked as they are. */
function markedContent(): Content {
  return {
    style: 'soft',
    margin: [0, 0, 0, 6],
    text: markedInThem().map((piece) =>
      typeof piece === 'string' ? piece : { text: piece.text, ...MARKS[piece.slot] },
    ),
  };
}

/** A part with its heading, which stays with the first so many of its entries. */
function part(title: string, entries: readonly Content[], onNewPage = false, together = 1): Content[] {
  const heading = { text: title, style: 'heading', margin: [0, 18, 0, 6], outline: true } as Content;
  return [
    {
      unbreakable: true,
      stack: [heading, ...entries.slice(0, together)],
      ...(onNewPage ? { pageBreak: 'before' } : {}),
    },
    ...entries.slice(together),
  ];
}

function opening(pack: Pack): Content[] {
  return [
    { text: inTheFont(packOfAtlas(pack.atlas)), style: 'soft', margin: [0, 0, 0, 4] },
    { text: inTheFont(pack.title), style: 'title', margin: [0, 0, 0, 6] },
    { text: inTheFont([pack.showing, ...pack.filter.map(asSentence)].join(' ')), fontSize: 9.5 },
    { text: inTheFont(asSentence(pack.release.words)), fontSize: 9.5 },
    linked(pack.link, pack.link, [0, 0, 0, 8]),
    ...mapsContent(pack),
  ];
}

/** The first map as wide as the page; a second beside the sentences that say how to read both. */
function mapsContent({ maps: [map, second], legend, credits }: Pack): Content[] {
  if (!map) return [{ text: NO_MAP, style: 'soft' }];
  const words = {
    width: '*',
    stack: [
      { text: inTheFont(legend.sentences.join(' ')), margin: [0, 0, 0, 4] },
      { text: inTheFont(credits.join(' · ')), style: 'soft', fontSize: 7 },
    ],
  } as Content;
  const secondWidth = 0.6 * MEASURE;
  return [
    { svg: mapSvg(map), width: MEASURE, font: 'Inter', margin: [0, 0, 0, 6] },
    sampleRows(samplesOf(legend)),
    second
      ? {
          margin: [0, 6, 0, 0],
          columnGap: 14,
          columns: [
            {
              width: secondWidth,
              stack: [
                { text: inTheFont(second.title ?? ''), bold: true, margin: [0, 0, 0, 3] },
                { svg: mapSvg(second), width: secondWidth, font: 'Inter' },
              ],
            },
            words,
          ],
        }
      : { columns: [words], margin: [0, 2, 0, 0] },
  ];
}

const SAMPLES_IN_A_ROW = 5;

function sampleRows(samples: readonly Sample[]): Content {
  const rows: Sample[][] = [];
  for (const [index, sample] of samples.entries()) {
    if (index % SAMPLES_IN_A_ROW === 0) rows.push([]);
    rows.at(-1)?.push(sample);
  }
  return {
    stack: rows.map((row) => ({
      columns: row.map(({ svg, words }) => ({
        width: MEASURE / SAMPLES_IN_A_ROW,
        columns: [
          { svg, width: 28 },
          { text: words, fontSize: 7.5, margin: [4, 1, 0, 2], width: '*' },
        ],
      })),
    })),
  };
}

function routeContent(route: PackRoute): Content {
  return {
    unbreakable: route.claims.length < 12,
    margin: [0, 8, 0, 0],
    stack: [
      { text: inTheFont(route.title), style: 'route' },
      { text: inTheFont(route.kicker), style: 'soft' },
      { text: inTheFont(route.figure), bold: true, fontSize: 9.5, margin: [0, 2, 0, 1] },
      ...[route.rule, ...route.remarks, ...route.disputed].map(
        (words): Content => ({ text: inTheFont(words), style: 'soft', margin: [0, 0, 0, 2] }),
      ),
      {
        table: {
          widths: ['*', 150, 92],
          body: route.claims.map(({ words, id, quotations }) => [
            { text: inTheFont(words) },
            { text: id, color: SOFT, fontSize: 7.5 },
            { text: numbersLinked(underQuotation(quotations)), alignment: 'right' },
          ]),
        },
        layout: LINES,
      },
      linked(route.address, route.address, [0, 2, 0, 0]),
    ],
  };
}

const LINES = {
  hLineWidth: () => 0.4,
  vLineWidth: () => 0,
  hLineColor: () => '#c3c7c3',
  paddingLeft: () => 0,
  paddingRight: () => 4,
  paddingTop: () => 1.5,
  paddingBottom: () => 0.5,
};

/** Numbers that lead to their quotations. */
function numbersLinked(message: Pieces<'number'>): ContentText[] {
  return message.map((piece) =>
    typeof piece === 'string'
      ? { text: piece }
      : { text: piece.text, linkToDestination: `q${piece.text}`, color: direction.dispatch },
  );
}

function circumstanceContent({ topic, text, from, notes, beside }: PackCircumstance): Content {
  return {
    margin: [0, 0, 0, 5],
    stack: [
      {
        text: [
          { text: asSentence(topic), bold: true },
          { text: inTheFont(` ${text} `) },
          { text: inTheFont(asSentence(from)), style: 'soft' },
        ],
      },
      ...notes.map((note): Content => ({ text: inTheFont(note), style: 'soft' })),
      ...beside.flatMap(({ words, address }): Content[] => [{ text: inTheFont(words) }, linked(address, address)]),
    ],
  };
}

function sourceContent({ title, by, date, address, archived, quotations }: PackSource): Content {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 8],
    stack: [
      { text: inTheFont(title), style: 'route', fontSize: 11 },
      { text: inTheFont(sourceLine({ by, date })) },
      linked(address, address),
      ...(archived === null ? [] : [linked(archived, textOf(archivedCopy(archived)))]),
      { text: numbersLinked(inQuotations(quotations)), style: 'soft' },
    ],
  };
}

function closing({ method, citation, licence }: Pack): Content[] {
  const paragraphs = method.map((text): Content => ({ text: inTheFont(text), margin: [0, 0, 0, 4], fontSize: 9 }));
  const cite: Content[] = [
    { text: inTheFont(citation), fontSize: 9, margin: [0, 0, 0, 4] },
    { text: inTheFont(recordsLicence(licence.name)), style: 'soft' },
    linked(licence.address, licence.address),
  ];
  return [...part(HOW_MADE, paragraphs, false, paragraphs.length), ...part(TO_CITE, cite, false, cite.length)];
}

function linked(link: string, text: string, margin: [number, number, number, number] = [0, 0, 0, 0]): Content {
  return { text: inTheFont(text), link, style: 'address', margin };
}
