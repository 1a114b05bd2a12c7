import type { Content, ContentText } from 'pdfmake/interfaces';
import { inTheFont, isInTheFont } from './in-the-font.ts';
import type { PackClaim, PackQuotation } from './pack.ts';

/** Where the text begins: the numbers hang to the left of it. */
const HANG = 26;
/** Longer ones may run over the end of a page. */
const SHORT = 900;

const MARKS = {
  figure: { bold: true, decoration: 'underline', decorationStyle: 'double' },
  place: { decoration: 'underline' },
  status: { decoration: 'underline', decorationStyle: 'dashed' },
} as const;

/** A numbered quotation with its source, and under it the claims that rest on it. */
export function quotationContent(quotation: PackQuotation): Content[] {
  const { number, source, address, passage, archived, claims } = quotation;
  const [first, ...more] = claims;
  return [
    {
      unbreakable: quotation.exact.length < SHORT,
      margin: [0, 12, 0, 0],
      columns: [
        { text: String(number), id: `q${number}`, width: HANG, bold: true, fontSize: 11 },
        {
          width: '*',
          stack: [
            ...around('Before it, in our words', quotation.before),
            passageContent(quotation),
            ...around('After it, in our words', quotation.after),
            ...translationOf(quotation),
            { text: inTheFont(`${source}.`), margin: [0, 3, 0, 0] },
            { text: inTheFont(address), link: passage, style: 'address' },
            ...(archived === null
              ? []
              : [{ text: inTheFont(`Archived copy: ${archived}`), link: archived, style: 'address' }]),
            ...(first ? [claimHead(first)] : []),
          ],
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

function passageContent({ exact, pieces, language }: PackQuotation): Content {
  if (!isInTheFont(exact)) {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
    return {
      text: `The passage is in ${name}. This document’s font does not have its script: read it at the address below.`,
      style: 'quote',
    };
  }
  return {
    style: 'quote',
    text: pieces.map(
      ({ text, kind }): ContentText => ({ text: inTheFont(text), ...(kind === null ? {} : MARKS[kind]) }),
    ),
  };
}

function around(where: string, text: string | null): Content[] {
  return text === null ? [] : [{ text: [{ text: `${where}: `, bold: true }, inTheFont(text)], style: 'soft' }];
}

function translationOf({ translation, language }: PackQuotation): Content[] {
  if (translation) return around(`Translation by ${translation.by}`, translation.text);
  return /^en\b/.test(language) ? [] : [{ text: 'No translation has been made.', style: 'soft' }];
}

function claimHead({ words, id, address, toldUnder }: PackClaim): Content {
  return {
    margin: [0, 6, 0, 1],
    stack: [
      {
        text: [
          { text: inTheFont(words), bold: true },
          toldUnder === null ? '' : `. Told in full under quotation ${toldUnder}.`,
        ],
      },
      { text: inTheFont(address), link: address, style: 'address' },
      ...(toldUnder === null ? [] : [{ text: id, style: 'soft', fontSize: 7 }]),
    ],
  };
}

function claimBody({ facts, unsaid }: PackClaim): Content[] {
  if (facts.length === 0) return [];
  const rows = [...facts, ...(unsaid.length === 0 ? [] : [['Not stated', `${unsaid.join('; ')}.`] as const])];
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
  ];
}

const BARE = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 4,
  paddingTop: () => 0,
  paddingBottom: () => 0.5,
};
