import { expect, test } from 'vitest';
import { CLAIM_GROUPS, groupOf } from '../model/claim-group.ts';
import { DIRECTIONS, STATUSES } from '../model/vocabulary.ts';
import { GLYPH_SHAPES, GLYPHS, GROUP_GLYPHS, glyphOf } from './status-glyph.ts';

test('every sign has a shape of its own, so that it is known without its colour', () => {
  expect(new Set(GLYPHS.map((glyph) => JSON.stringify(GLYPH_SHAPES[glyph]))).size).toBe(GLYPHS.length);
});

test('the circle fills from a plan to what is said to have happened', () => {
  expect(STATUSES.map((status) => glyphOf('dispatch', status))).toEqual([
    'empty',
    'quarter',
    'quarter',
    'half',
    'full',
    'crossed',
  ]);
  expect(glyphOf('repatriation', 'planned')).toBe('empty');
});

test('a group has the sign of claims that are in it', () => {
  for (const group of CLAIM_GROUPS) {
    const { direction, glyph } = GROUP_GLYPHS[group];
    const own = STATUSES.filter((status) => groupOf({ direction, status }) === group);
    expect(own.map((status) => glyphOf(direction, status))).toContain(glyph);
  }
  expect(new Set(DIRECTIONS.map((direction) => glyphOf(direction, 'completed')))).toEqual(
    new Set(['full', 'diamond', 'square']),
  );
});
