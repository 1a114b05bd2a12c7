import { expect, test } from 'vitest';
import { REAL } from '../test/fixture-real.ts';

const { dataset, accounts } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so the accounts of sentences were not tested.');

test.runIf(dataset)('every sentence of every article has an account: claims, circumstances, or a reason', () => {
  for (const article of dataset?.articles ?? []) {
    const own = accounts.filter((account) => account.article === article.id);
    expect(own.map(({ sentence }) => sentence)).toEqual(own.map((_, index) => index + 1));
    expect(own).toHaveLength(article.coverage.sentences);
    const told = own.filter(({ claims, circumstances }) => claims.length === 0 && circumstances.length > 0);
    expect(own.filter(({ claims }) => claims.length > 0)).toHaveLength(article.coverage.sentencesOfClaims);
    expect(told).toHaveLength(article.coverage.sentencesOfCircumstances);
    expect(own.filter(({ nothing }) => nothing !== null)).toHaveLength(article.coverage.sentencesOfNothing);
  }
});

test.runIf(dataset)('the accounts say of circumstances and quotations what the dataset says of them', () => {
  for (const circumstance of dataset?.circumstances ?? []) {
    const own = accounts.filter(({ circumstances }) => circumstances.includes(circumstance.id));
    expect(own.map(({ sentence }) => sentence)).toEqual([...circumstance.sentences].sort((a, b) => a - b));
  }
  for (const claim of dataset?.claims ?? []) {
    const quoted = new Set(
      accounts.filter(({ claims }) => claims.includes(claim.id)).flatMap(({ excerpts }) => excerpts),
    );
    for (const id of claim.excerpts) expect(quoted).toContain(id);
  }
});
