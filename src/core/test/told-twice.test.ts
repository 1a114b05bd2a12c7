import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { STATUSES } from '../model/vocabulary.ts';
import { PALETTES } from '../scene/palette.ts';
import { bandWidthPx } from '../scene/width.ts';
import { FIGURE_RULES, HOW_FAR_A_MOVEMENT_IS } from '../words/en/method-reading.ts';

/** What has to stand in a second place, because that place can import nothing or is a sentence. */

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');

test.each(['public/favicon.svg', 'e2e/gallery/gallery.css'])('%s has the blue of the map', (path) => {
  expect(read(path)).toContain(PALETTES.light.direction.dispatch);
});

test('the page on the method gives the scale of widths as it is', () => {
  expect(FIGURE_RULES.scale).toContain(`30,000 people are ${Math.round(bandWidthPx(30_000))} pixels wide`);
  expect(FIGURE_RULES.scale).toContain(`narrower than ${bandWidthPx(0)} pixels`);
});

test('it counts the statuses as there are', () => {
  const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  expect(HOW_FAR_A_MOVEMENT_IS).toContain(`told in ${NUMBERS[STATUSES.length]} words`);
});

test.each(STATUSES)('the codebook defines the status %s', (status) => {
  expect(read('data/README.md')).toContain(`\`${status}\``);
});
