import { expect, test } from 'vitest';
import { citedSentence, citedTitle, dataSetRelease, partOfAtlas, publishedBy, viewOfMap } from '#words/citing.ts';
import { claimReported } from '#words/claims.ts';

test('a sentence of a citation has one full stop, and a title one of its own', () => {
  expect(citedSentence('Press Co')).toBe('Press Co.');
  expect(citedSentence('Press Co.')).toBe('Press Co.');
  expect(citedTitle('Who goes?')).toBe('“Who goes?”');
  expect(citedTitle('Who goes')).toBe('“Who goes.”');
});

test('quotation marks in a quoted title alternate with those round it', () => {
  expect(citedTitle('Already in Russia: “several thousand” to 10,000')).toBe(
    '“Already in Russia: ‘several thousand’ to 10,000.”',
  );
  expect(citedTitle('A “so-called ‘study’ trip” ends')).toBe('“A ‘so-called “study” trip’ ends.”');
  expect(citedTitle('The workers’ way')).toBe('“The workers’ way.”');
});

test('what is not known is left out', () => {
  expect(publishedBy({ publisher: 'Press', carrier: null, date: null })).toBe('Press.');
  expect(publishedBy({ publisher: 'Press', carrier: 'Wire', date: 'May 2031' })).toBe(
    'Press, carried by Wire, May 2031.',
  );
  expect(dataSetRelease({ release: 'id', date: null })).toBe('Data set, release id.');
  expect(dataSetRelease({ release: 'id', date: '1 May 2031' })).toBe('Data set, release id, 1 May 2031.');
});

test('a view is cited by what narrows it, a route or a claim by what it is', () => {
  expect(viewOfMap([])).toBe('View of the map');
  expect(viewOfMap(['Status: planned', 'Place: Russia'])).toBe('View of the map (Status: planned; Place: Russia)');
  expect(partOfAtlas({ kind: 'view', title: 'View of the map', whole: 'Atlas' })).toBe('View of the map in Atlas.');
  expect(partOfAtlas({ kind: 'route', title: 'From here to there', whole: 'Atlas' })).toBe('Route in Atlas.');
  expect(partOfAtlas({ kind: 'claim', title: 'From here to there', whole: 'Atlas' })).toBe('Claim in Atlas.');
  expect(claimReported({ movement: 'From here to there', quantity: null, status: 'planned', publisher: 'Press' })).toBe(
    'From here to there: no figure; planned; reported by Press',
  );
});
