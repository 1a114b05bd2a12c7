import { beforeAll, expect, test } from 'vitest';
import { type Evidence, evidenceIn } from '../../core/model/evidence.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { packOfEvidence, pdfFonts } from '../test/fixture-pack.ts';
import { linksOfPdf, metadataOf, textOfPdf } from '../test/fixture-pdf-text.ts';
import { lighterPdf } from './lighter-pdf.ts';
import type { Pack } from './pack.ts';
import { pdfOf } from './pdf.ts';

const KOREAN = '러시아로 노동자 만오천 명을 보낸다고 한다.';

const dataset = datasetOf([
  { id: 'a', to: 'northland', people: 500, qualifier: 'about' },
  { id: 'b', to: 'northland', status: 'completed', excerpts: ['gazette/a', 'courier/b'] },
  { article: 'courier', id: 'c', to: ['pearl', 'coral'], people: [30, 40] },
  { id: 'korean', to: 'westland' },
  { article: 'courier', id: 'd', to: 'northland', people: 700, excerpts: ['courier/b'] },
]);
const evidence: Evidence = evidenceIn({
  ...dataset,
  excerpts: dataset.excerpts.map((each) =>
    (each.id as string) === 'gazette/korean' ? { ...each, exact: KOREAN } : each,
  ),
});

let pack: Pack;
let pdf: Uint8Array;
let text: string;

beforeAll(async () => {
  pack = packOfEvidence(evidence);
  pdf = await pdfOf(pack, pdfFonts());
  text = textOfPdf(pdf);
});

const close = (words: string) => words.replace(/\s+/g, '');

test('the PDF holds every quotation with its number and its source', () => {
  expect(pack.quotations.length).toBe(4);
  for (const { number, exact, source, excerpt } of pack.quotations) {
    if (excerpt !== 'gazette/korean') expect(text).toContain(close(`${number}${exact}${source}`));
  }
});

test('the PDF holds every claim, every address in full, the method, the release and the link', () => {
  for (const { claims, address } of pack.quotations) {
    expect(text).toContain(close(address));
    for (const claim of claims) {
      expect(text).toContain(close(claim.words));
      expect(text).toContain(close(claim.address));
      for (const [term, words] of claim.facts) expect(text).toContain(close(term + words));
      if (claim.toldUnder === null) expect(text).toContain(close(`Not recorded here${claim.notStated.join('; ')}.`));
    }
  }
  for (const words of [...pack.method, pack.release.words, pack.link, pack.citation, pack.title]) {
    expect(text).toContain(close(words));
  }
});

test('the PDF says how differing figures of a route stand to each other', () => {
  const [[remark = ''] = []] = pack.routes.map(({ remarks }) => remarks);
  expect(remark).toMatch(/^Two figures for a plan or quota, .*about 500 .* and 700 /);
  expect(text).toContain(close(remark));
});

test('its links lead to the passages and to the pages of the claims', () => {
  const links = linksOfPdf(pdf);
  for (const { passage, claims } of pack.quotations) {
    expect(links).toContain(passage);
    for (const { address } of claims) expect(links).toContain(address);
  }
});

test('a passage in a script that the font does not have says so, and is no row of boxes', () => {
  expect(text).toContain(close('does not have its script: read it at the address below.'));
  expect(text).not.toContain('\uFFFD');
  expect(text).not.toContain('러');
});

test('title, publisher, subject and release stand in the metadata, and the date is the release’s', () => {
  expect(metadataOf(pdf, 'Title')).toBe('All reported routes: evidence pack of Invented Atlas');
  expect(metadataOf(pdf, 'Author')).toBe('Inventors');
  expect(metadataOf(pdf, 'Subject')).toBe('Release 2032-05-01-0123abcd, 1 May 2032. https://atlas.example/');
  expect(metadataOf(pdf, 'Keywords')).toMatch(/, release 2032-05-01-0123abcd$/);
  expect(metadataOf(pdf, 'CreationDate')).toBe('D:20320501000000Z');
});

test('before the first release a PDF names no day, and is still the same each time', async () => {
  const unreleased = evidenceIn({
    ...dataset,
    release: { id: '0123abcd-draft', date: null, hash: '0123abcd', draft: true },
  });
  const draft = packOfEvidence(unreleased);
  const written = await pdfOf(draft, pdfFonts());
  expect(metadataOf(written, 'CreationDate')).toBeUndefined();
  expect(Buffer.from(written).toString('latin1')).not.toMatch(/D:\d{4}|CreateDate/);
  expect(metadataOf(written, 'Subject')).toBe(
    'Draft 0123abcd: the data have not been released yet. https://atlas.example/',
  );
  expect(Buffer.from(await pdfOf(draft, pdfFonts())).equals(Buffer.from(written))).toBe(true);
});

test('the same pack gives the same bytes', async () => {
  expect(Buffer.from(await pdfOf(pack, pdfFonts())).equals(Buffer.from(pdf))).toBe(true);
});

test('packed together, the PDF says the same and leads to the same, in the same bytes each time, and is lighter', async () => {
  const [one, other] = await Promise.all([lighterPdf(pdf), lighterPdf(await pdfOf(pack, pdfFonts()))]);
  expect(textOfPdf(one)).toBe(text);
  expect(linksOfPdf(one)).toEqual(linksOfPdf(pdf));
  for (const name of ['Title', 'Keywords', 'Producer', 'CreationDate'])
    expect(metadataOf(one, name), name).toBe(metadataOf(pdf, name));
  expect(Buffer.compare(one, other)).toBe(0);
  expect(one.byteLength).toBeLessThan(0.8 * pdf.byteLength);
});
