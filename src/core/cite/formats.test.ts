import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARTICLE, DATASET } from '../test/fixture-citation.ts';
import { CSL_SCHEMA } from '../test/fixture-csl-schema.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citable.ts';
import { cslJson } from './csl-json.ts';
import { latex } from './latex.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

const ANY = fc.oneof(ARTICLE, DATASET);
const isCsl = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(CSL_SCHEMA);

describe('BibTeX', () => {
  test('reads back as what was cited, whatever signs it holds', () => {
    fc.assert(
      fc.property(ANY, (citation) => {
        const read = readBack(bibtex(citation));
        expect(read['id']).toBe(citation.key);
        expect(read['title']).toBe(titleIn(citation));
        expect(namesIn(read['author'])).toEqual(citation.authors);
        expect(namesIn(read['translator'])).toEqual(citation.translators);
        expect(namesIn(read['editor'])).toEqual(citation.editors);
        expect(read['URL']).toBe(citation.address);
        expect(read['language']).toBe(citation.language);
        expect(read['note']).toBe(
          (citation.type === 'article' ? citation.notes : [`Release ${citation.release}.`]).join(' '),
        );
        expect(read['version']).toBe(citation.type === 'article' ? undefined : citation.release);
        expect(read['issued']).toEqual(citation.issued?.sure ? { 'date-parts': citation.issued.dates } : undefined);
      }),
    );
  });

  test('escapes the ten special characters of LaTeX', () => {
    expect(latex('& % $ # _ { }')).toBe('\\& \\% \\$ \\# \\_ \\{ \\}');
    expect(latex('~^\\')).toBe('{\\textasciitilde}{\\textasciicircum}{\\textbackslash}');
  });

  test('leaves the letters of every script as they are', () => {
    const letters = 'Žižek, naïve façade, Łódź, Győr, straße, 조선, Хабаровск';
    expect(latex(letters)).toBe(letters);
  });

  test('gives a year only where it is known and the only one', () => {
    expect(bibtex(dated([[2024, 2, 27]], true))).toContain('year = {2024}');
    expect(
      bibtex(
        dated(
          [
            [2024, 5],
            [2024, 12],
          ],
          true,
        ),
      ),
    ).toMatch(/year = \{2024\},\n {2}date = \{2024-05\/2024-12\}/);
    expect(
      bibtex(
        dated(
          [
            [2024, 5],
            [2025, 1],
          ],
          true,
        ),
      ),
    ).not.toContain('year =');
    expect(bibtex(dated([[2024]], false))).not.toMatch(/year =|date =/);
  });
});

describe('RIS', () => {
  test('is lines of tag and value, from its type to its end', () => {
    fc.assert(
      fc.property(ANY, (citation) => {
        const text = ris(citation);
        expect(text.endsWith('ER  - \r\n')).toBe(true);
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        expect(lines[0]).toBe(citation.type === 'article' ? 'TY  - NEWS' : 'TY  - DATA');
        const values = (tag: string) =>
          lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
        expect(values('AU')).toEqual(citation.authors);
        expect(values('A4')).toEqual(citation.translators);
        expect(values('ED')).toEqual(citation.editors);
        expect(values('ET')).toEqual(citation.type === 'article' ? [] : [citation.release]);
        expect(values('PY')).toEqual(citation.issued?.sure ? [String(citation.issued.dates[0]?.[0])] : []);
        expect(values('N1').join(' ')).toContain(
          citation.type === 'article' ? citation.notes.at(-1) : citation.release,
        );
      }),
    );
  });

  test('is read by another program as what was cited', () => {
    fc.assert(
      fc.property(ANY, (citation) => {
        const read = readBack(ris(citation));
        expect(read['type']).toBe(citation.type === 'article' ? 'article-newspaper' : 'dataset');
        expect(read['title']).toBe(titleIn(citation));
        expect(read['URL']).toBe(citation.address);
        expect(read['language']).toBe(citation.language);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('is valid by the public schema and holds the facts as they are', () => {
    fc.assert(
      fc.property(ANY, (citation) => {
        const items = JSON.parse(cslJson(citation));
        expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true);
        const [item] = items;
        expect(items).toHaveLength(1);
        expect(namesIn(item.author)).toEqual(citation.authors);
        expect(item.issued?.['date-parts']).toEqual(citation.issued?.dates);
        expect(item.issued?.circa).toBe(citation.issued && !citation.issued.sure ? true : undefined);
        expect(item.URL).toBe(citation.address);
      }),
    );
  });

  test('the schema refuses what it does not know', () => {
    expect(isCsl([{ id: 'a', type: 'newspaper' }])).toBe(false);
    expect(isCsl([{ id: 'a', type: 'dataset', year: '2024' }])).toBe(false);
  });
});

test('plain text is one line with the release and the link, and no date that is only inferred outside its note', () => {
  fc.assert(
    fc.property(ANY, (citation) => {
      const text = plainText(citation);
      expect(text.indexOf('\n')).toBe(text.length - 1);
      expect(text).toContain(citation.address);
      if (citation.type === 'dataset') expect(text).toContain(`release ${citation.release}`);
      else for (const note of citation.notes) expect(text).toContain(note);
      if (citation.type === 'article' && citation.issued && !citation.issued.sure)
        expect(text).not.toContain(`, ${citation.issued.words}.`);
    }),
  );
});

function readBack(text: string): Readonly<Record<string, unknown>> {
  const [item, ...others] = plugins.input.chain(text, { generateGraph: false });
  if (!item || others.length > 0) throw new Error(`not one entry: ${text}`);
  return item;
}

function namesIn(people: unknown): unknown[] {
  if (!Array.isArray(people)) return [];
  return people.map((person) => person.literal ?? person.family);
}

function dated(dates: readonly (readonly number[])[], sure: boolean): Citation {
  const [citation] = fc.sample(ARTICLE, { numRuns: 1, seed: 1 });
  if (!citation) throw new Error('no sample');
  return { ...citation, accessed: null, issued: { words: 'then', dates, sure } };
}

/** A description in brackets, as is the English of a title behind it. */
function titleIn({ title, titleEn, untitled }: Citation): string {
  if (untitled) return `[${title}]`;
  return titleEn === null ? title : `${title} [${titleEn}]`;
}
