import type { Quantity } from '../../model/claim.ts';
import type { PlaceOutline } from '../../model/place.ts';
import { type Stood, standingOf } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { figureWords, NO_FIGURE } from './figures.ts';
import { list } from './language.ts';
import { ofAll, stretchWords } from './pager.ts';
import { DIRECTION_WORDS, STANDING_WORDS } from './vocabulary.ts';

export const NO_MOVEMENT_SHOWN = 'No movement is shown.';

interface Caption {
  /** Whether people are shown who are already abroad. */
  readonly stocks: boolean;
  /** Those on the page, counted from 1, where it does not hold all. */
  readonly columns: { readonly first: number; readonly last: number; readonly all: number } | null;
}

export function matrixCaption({ stocks, columns }: Caption): string {
  return [
    'Where from, by row, and where to, by column.',
    columns && `Here columns ${stretchWords(columns)} ${ofAll(columns.all)}, those with the most claims first.`,
    'An empty cell: no report in the atlas, which is not the same as none.',
    stocks && 'People already abroad, of whom no movement is reported, are not in it.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Over the column of origins. */
export const FROM_BY_ROW = 'From';

interface Tied {
  readonly places: readonly PlaceOutline[];
  readonly nameOf: (id: PlaceOutline['id']) => string;
}

/** Several places where a joint figure ties them together. */
export function matrixRow({ places, nameOf }: Tied): string {
  return capitalized(list(places.map(({ id }) => nameOf(id))));
}

/** "To Libya", of which eyes get the place alone. */
export function matrixColumn(destinations: Tied) {
  return pieces`${slot('unseen', 'To ')}${matrixRow(destinations)}`;
}

/** A route in its cell, whose row and column eyes see; the way it goes is named where it is no dispatch. */
export function routeInCell(of: { title: string; direction: Direction; claim: Stood & { quantity: Quantity | null } }) {
  const way = slot('way', of.direction === 'dispatch' ? '' : DIRECTION_WORDS[of.direction]);
  const status = slot('status', STANDING_WORDS[standingOf(of.claim)]);
  // Of what is denied, or was not found, no figure is missing.
  const figure = slot('figure', figureWords(of.claim.quantity) ?? (of.claim.stance ? '' : NO_FIGURE));
  return pieces`${slot('unseen', `${of.title}: `)}${way} ${figure} ${status}`;
}
