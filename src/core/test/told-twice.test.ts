import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { STATUSES } from '../model/vocabulary.ts';
import { PALETTES } from '../scene/palette.ts';
import { LEAST_APART } from '../scene/strands.ts';
import { HAIRLINE_PX, LEAST_TO_SCALE, lineWidthPx, MOST_CLAIMS_TO_SCALE } from '../scene/width.ts';
import { linesApart, THIN_LINE, widthMeaning } from '../words/en/legend.ts';
import { THINNEST } from '../words/en/map-legend.ts';
import { FIGURE_RULES, HOW_FAR_A_MOVEMENT_IS } from '../words/en/method-reading.ts';

/** What has to stand in a second place, because that place can import nothing or is a sentence. */

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../../..', path), 'utf8');

test.each(['public/favicon.svg', 'e2e/gallery/gallery.css'])('%s has the blue of the map', (path) => {
  expect(read(path)).toContain(PALETTES.light.direction.dispatch);
});

test('the page on the method gives the scale of widths as it is', () => {
  expect(FIGURE_RULES.scale).toContain(
    `1,000 people are ${lineWidthPx(24_000) / 24} pixel wide, 24,000 people ${lineWidthPx(24_000)}`,
  );
  expect(FIGURE_RULES.scale).toContain(`narrower than ${HAIRLINE_PX} pixels`);
});

test('what is said of the thinnest lines, of claims and of reports apart is so', () => {
  const few = new Intl.NumberFormat('en').format(LEAST_TO_SCALE);
  for (const words of [THIN_LINE, THINNEST]) expect(words).toContain(`${few} or fewer`);
  expect(FIGURE_RULES.thin).toContain(`${few} people or fewer`);
  expect(widthMeaning('claims')).toContain(`from ${MOST_CLAIMS_TO_SCALE} on no wider`);
  const apart = `differ by ${new Intl.NumberFormat('en').format(LEAST_APART)} or more`;
  for (const words of [linesApart('largest'), FIGURE_RULES.width]) expect(words).toContain(apart);
});

test('it counts the statuses as there are', () => {
  const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  expect(HOW_FAR_A_MOVEMENT_IS).toContain(`told in ${NUMBERS[STATUSES.length]} words`);
});

test.each(STATUSES)('the codebook defines the status %s', (status) => {
  expect(read('data/README.md')).toContain(`\`${status}\``);
});
