import type { Content, ContentText } from 'pdfmake/interfaces';
import { asSentence, quotationNumbers } from '#words/pack.ts';
import {
  after,
  before,
  headingOfOther,
  headingToldUnder,
  NO_TRANSLATION,
  NOT_RECORDED,
  openQuestionList,
  scriptNotInTheFont,
  translation as translationBy,
} from '#words/pack-entries.ts';
import { archivedCopy } from '#words/pack-sources.ts';
import { slot, textOf } from '../../core/words/format/pieces.ts';
import { inTheFont, isInTheFont } from './in-the-font.ts';
import type { PackClaim, PackOtherReport, PackPassage, PackQuotation } from './pack.ts';

/** Where the text begins: the numbers hang to the left of it. */
const HANG = 26;
/** Longer ones may run over the end of a page. */
const SHORT = 900;

/** How the words are marked that carry a figure, a place or a status. */
export const MARKS = {
  figure: { bold: true, decoration: 'underline', decorationStyle: 'double' },
  place: { decoration: 'underline' },
  status: { decoration: 'underline', decorationStyle: 'dashed' },
} as const;

/** A numbered quotation with its source, and under it the claims that rest on it. */
export function quotationContent(quotation: PackQuotation): Content[] {
  const { number, claims } = quotation;
  const [first, ...more] = claims;
  return [
    {
      unbreakable: quotation.exact.length < SHORT,
      margin: [0, 12, 0, 0],
      columns: [
        { text: String(number), id: `q${number}`, width: HANG, bold: true, fontSize: 11 },
        {
          width: '*',
          stack: [...withSource(quotation), ...(first ? [claimHead(first)] : [])],
        },
      ],
    },
    ...(first ? claimBody(first) : []),
    ...more.flatMap((claim) => [
      { stack: [claimHead(claim)], margin: [HANG, 0, 0, 0], unbreakable: true } as Content,
      ...claimBody(claim),
    ]),
  ];
}

function withSource(of: PackPassage): Content[] {
  const { source, address, passage, archived } = of;
  return [
    ...(of.before === null ? [] : around(before(of.before))),
    passageContent(of),
    ...(of.after === null ? [] : around(after(of.after))),
    ...translationOf(of),
    { text: inTheFont(asSentence(source)), margin: [0, 3, 0, 0] },
    { text: inTheFont(address), link: passage, style: 'address' },
    ...(archived === null
      ? []
      : [{ text: inTheFont(textOf(archivedCopy(archived))), link: archived, style: 'address' }]),
  ];
}

function passageContent({ exact, paragraphs, language }: PackPassage): Content {
  if (!isInTheFont(exact)) {
    return {
      text: scriptNotInTheFont(language),
      style: 'quote',
    };
  }
  return {
    style: 'quote',
    text: paragraphs.flatMap((pieces, index) => [
      ...(index === 0 ? [] : [{ text: '\n' }]),
      ...pieces.map(
        ({ text, kind }): ContentText => ({ text: inTheFont(text), ...(kind === null ? {} : MARKS[kind]) }),
      ),
    ]),
  };
}

function around(message: ReturnType<typeof before>): Content[] {
  const text = message.map((piece): ContentText => {
    if (typeof piece === 'string') return { text: piece };
    return piece.slot === 'where' ? { text: piece.text, bold: true } : { text: inTheFont(piece.text) };
  });
  return [{ text, style: 'soft' }];
}

function translationOf({ translation, language }: PackPassage): Content[] {
  if (translation) return around(translationBy(translation));
  return /^en\b/.test(language) ? [] : [{ text: NO_TRANSLATION, style: 'soft' }];
}

function claimHead({ words, id, address, toldUnder }: PackClaim): Content {
  // The empty stretch draws nothing: with it, packs stay as they have been published, byte for byte.
  const heading =
    toldUnder === null ? [slot('heading', words), ''] : headingToldUnder({ heading: words, quotation: toldUnder });
  return {
    margin: [0, 6, 0, 1],
    stack: [
      {
        text: heading.map((piece) => (typeof piece === 'string' ? piece : { text: inTheFont(piece.text), bold: true })),
      },
      { text: inTheFont(address), link: address, style: 'address' },
      ...(toldUnder === null ? [] : [{ text: id, style: 'soft', fontSize: 7 }]),
    ],
  };
}

function claimBody({ facts, notStated, others }: PackClaim): Content[] {
  if (facts.length === 0) return [];
  const rows = [...facts, ...(notStated.length === 0 ? [] : [[NOT_RECORDED, openQuestionList(notStated)] as const])];
  return [
    {
      margin: [HANG, 1, 0, 0],
      table: {
        widths: [70, '*'],
        dontBreakRows: true,
        body: rows.map(([term, text]) => [
          { text: inTheFont(term), style: 'soft' },
          { text: inTheFont(text), fontSize: 8 },
        ]),
      },
      layout: BARE,
    },
    ...others.map(otherReport),
  ];
}

/** The other of two reports that say different things. */
function otherReport({ heading, publisher, quotations, closing, address }: PackOtherReport): Content {
  return {
    margin: [HANG, 4, 0, 2],
    stack: [
      { text: inTheFont(headingOfOther({ heading, publisher })), bold: true },
      ...quotations.flatMap((quotation): Content[] =>
        typeof quotation === 'number'
          ? [{ text: textOf(quotationNumbers([quotation])), linkToDestination: `q${quotation}` }]
          : withSource(quotation),
      ),
      { text: closing },
      { text: inTheFont(address), link: address, style: 'address' },
    ],
  };
}

const BARE = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 4,
  paddingTop: () => 0,
  paddingBottom: () => 0.5,
};
