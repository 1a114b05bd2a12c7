import { expect, test } from 'vitest';
import type { Release } from '../../core/model/release.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { inventedEvidence, SUBJECTS } from '../test/fixture-pictures.ts';
import { bodyWords } from './body-words.ts';
import { deckWords, licenceWords, pictureWords, publishersOf, whyNoMap } from './picture-words.ts';
import { recordsOf } from './subject.ts';

const evidence = inventedEvidence();
const alt = (subject: EmbedSubject) => pictureWords(subject, evidence).alt;
const BY = 'Reported by Invented Press; as of 1 May 2032.';

test('the alternative text says what is seen, the figure with its status, by whom it is reported and as of when', () => {
  expect(alt(SUBJECTS.figured)).toBe(
    `Map with a line from North Korea (province not stated) to Northland: 24,200 people (planned), the largest single figure; reported as planned and under way in 2 claims. ${BY}`,
  );
  expect(alt(SUBJECTS.joint)).toContain(
    'Map with a line that forks from North Korea (province not stated) to Pearl and',
  );
  expect(alt(SUBJECTS.range)).toContain(': 300–600 people; reported as planned in 1 claim.');
  expect(alt(SUBJECTS.thin)).toContain('Map with a thin line from');
  expect(alt(SUBJECTS.thin)).toContain('no figure for the whole; reported as being selected');
  expect(alt(SUBJECTS.there)).toMatch(/^Map with a square for people already in Westland: /);
  expect(alt(SUBJECTS.fled)).toMatch(
    /^Map with a diamond for people who defected from Northland to Southland: 9 people; /,
  );
});

test('of several routes the largest single figure is told, and no sum', () => {
  expect(alt(SUBJECTS.atlas)).toBe(
    `Map of 8 reported routes of North Korean workers; 1 more cannot be drawn. The largest single figure is 24,200 people (planned), from North Korea (province not stated) to Northland; figures are never added. ${BY}`,
  );
  expect(alt(SUBJECTS.place)).toContain('Map of 3 reported routes that begin or end in Northland. ');
});

test('what cannot be drawn is told as text, with the reason', () => {
  expect(alt(SUBJECTS.undrawn)).toBe(
    `Text in place of a map. From North Korea (province not stated) to abroad (not named). Not on the map: the report names no place that could be drawn. Up to 28,000 people; reported as planned in 1 claim. ${BY}`,
  );
  expect(alt(SUBJECTS.told)).toBe(
    `Text in place of a map. Capital: no reported route begins or ends there, so that there is no line to draw. ${BY}`,
  );
  const undrawn = recordsOf(SUBJECTS.undrawn, evidence);
  expect(whyNoMap(SUBJECTS.undrawn, undrawn, evidence)).toMatch(/^Not on the map/);
  expect(bodyWords(SUBJECTS.undrawn, undrawn, evidence).reports).toEqual([
    'Up to 28,000, planned (Invented Press, 2 April 2031)',
  ]);
  expect(bodyWords(SUBJECTS.told, recordsOf(SUBJECTS.told, evidence), evidence).reports).toEqual([
    'Inventors invent (Invented Press, 2 April 2031)',
  ]);
});

test('titles name the route, the place or the whole', () => {
  const title = (subject: EmbedSubject) => pictureWords(subject, evidence).title;
  expect(title(SUBJECTS.atlas)).toBe('Invented flows');
  expect(title(SUBJECTS.figured)).toBe('From North Korea (province not stated) to Northland');
  expect(title(SUBJECTS.place)).toBe('Routes that begin or end in Northland');
  expect(title(SUBJECTS.told)).toBe('What is reported of Capital');
});

test('the source line names those whose reports the shown claims rest on, and the licence of the records', () => {
  expect(pictureWords(SUBJECTS.atlas, evidence).sourceLine).toBe(
    'Reported by Invented Press. Records: Invented Atlas, CC BY 4.0.',
  );
  expect(publishersOf({ articles: [] }, evidence)).toEqual([]);
  const { imprint } = evidence.dataset;
  expect(licenceWords({ ...imprint, licence: { ...imprint.licence, spdx: 'ODbL-1.0' } })).toBe('ODbL-1.0');
});

test('the state of the data is a day and a release, and a draft says that it is one', () => {
  const asOf = (release: Partial<Release>) => {
    const { release: known } = evidence.dataset;
    return pictureWords(SUBJECTS.atlas, inventedEvidence({ release: { ...known, ...release } })).asOf;
  };
  expect(asOf({})).toBe('As of 1 May 2032 · release 2032-05-01-0123abcd');
  expect(asOf({ draft: true })).toBe('Draft · changed since the release of 1 May 2032');
  expect(asOf({ draft: true, date: null })).toBe('Draft · not released yet');
});

test('the line under the title tells how much is drawn', () => {
  const deck = (subject: EmbedSubject) => deckWords(subject, recordsOf(subject, evidence), evidence).join(' ');
  expect(deck(SUBJECTS.atlas)).toMatch(/^8 routes on the map; 1 more cannot be drawn\. The largest single figure/);
  expect(deck(SUBJECTS.there)).toBe('40,000 people; reported as completed in 1 claim.');
  expect(deck(SUBJECTS.told)).toBe('');
});
