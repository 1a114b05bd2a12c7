import { describe, expect, test } from 'vitest';
import { lookupIn } from '../../core/model/lookup.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { countsOutlets, listWordsOf, restsOnWords, shownDekOf } from './embed-words.ts';

const lookup = lookupIn(datasetOf([{ to: 'dune' }, { to: 'dune', article: 'courier' }, { to: 'condor' }]));
const all = lookup.mapData.routes.map((route) => ({ claims: lookup.claimsOf(route) }));
const toCondor = all.filter(({ claims }) => claims.length === 1);
const toDune = all.filter(({ claims }) => claims.length === 2);

describe('what is said around a map of which a filter shows a part', () => {
  test('counts the routes and claims shown, of those that the page holds', () => {
    expect(shownDekOf(toCondor, all)).toMatch(/^1 of 2 routes, 1 of 3 claims in 1 article[,;] /);
    expect(listWordsOf(toCondor, all)).toEqual({ short: '1 of 2 routes', rest: ' and its evidence' });
  });

  test('says of a single route only how many of its claims are shown', () => {
    const some = toDune.map(({ claims }) => ({ claims: claims.slice(0, 1) }));
    expect(shownDekOf(some, toDune)).toMatch(/^1 of 2 claims in 1 article[,;] /);
    expect(listWordsOf(some, toDune)).toEqual({ short: '1 route', rest: ' and its evidence' });
  });

  test('says that nothing is shown where nothing is', () => {
    expect(shownDekOf([], all)).toBe('None of 3 claims passes the filter');
    expect(listWordsOf([], all)).toEqual({ short: 'None of 2 routes', rest: '' });
    expect(restsOnWords([], lookup)).toBe('no report shown');
  });

  test('names each outlet once, and counts the articles', () => {
    const [first, second] = lookup.mapData.publishers.map(({ id }) => ({ publisher: id }));
    if (!first || !second) throw new Error('the invented dataset has two publishers');
    expect(restsOnWords([first, first], lookup)).toBe('after 2 articles in Invented Press');
    expect(restsOnWords([first, second, first], lookup)).toBe('after 3 articles in Invented Press and Bridge Wire');
  });

  test('names a few of many outlets, those with the most articles, and counts the others', () => {
    const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];
    const outlets = { publisher: (id: string) => ({ id, name: id }) as never };
    const articles = [...names, 'Zeta', 'Zeta', 'Gamma'].map((publisher) => ({ publisher }) as never);
    expect(restsOnWords(articles, outlets)).toBe('after 9 articles in Zeta, Gamma, Alpha and 3 other outlets');
    expect(restsOnWords(articles.slice(0, 4), outlets)).toBe('after 4 articles in Alpha, Beta, Gamma and Delta');
    expect(countsOutlets(articles, outlets)).toBe(true);
    expect(countsOutlets(articles.slice(0, 4), outlets)).toBe(false);
  });

  test('counts everything where all of it is told', () => {
    expect(listWordsOf(all)).toEqual({ short: '2 routes', rest: ' and their evidence' });
    expect(listWordsOf([])).toEqual({ short: 'What is reported', rest: '' });
  });
});
