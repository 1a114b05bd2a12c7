import type { Quantity } from '../../model/claim.ts';
import type { Place } from '../../model/place.ts';
import type { Direction, Status } from '../../model/vocabulary.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { figureWords, NO_FIGURE } from './figures.ts';
import { list } from './language.ts';
import { placeWords } from './places.ts';
import { DIRECTION_WORDS, STATUS_WORDS } from './vocabulary.ts';

export const NO_MOVEMENT_SHOWN = 'No movement is shown.';

/** `stocks`: whether people are shown who are already abroad. */
export function matrixCaption({ stocks }: { stocks: boolean }): string {
  const caption =
    'Where from, by row, and where to, by column. An empty cell: no report in the atlas, which is not the same as none.';
  return stocks ? `${caption} People already abroad, of whom no movement is reported, are not in it.` : caption;
}

/** Over the column of origins. */
export const FROM_BY_ROW = 'From';

/** Several places where a joint figure ties them together. */
export function matrixRow(origins: readonly Place[]): string {
  return capitalized(list(origins.map(placeWords)));
}

/** "To Libya", of which eyes get the place alone. */
export function matrixColumn(destinations: readonly Place[]) {
  return pieces`${slot('unseen', 'To ')}${capitalized(list(destinations.map(placeWords)))}`;
}

/** A route in its cell, whose row and column eyes see; the way it goes is named where it is no dispatch. */
export function routeInCell(of: { title: string; direction: Direction; quantity: Quantity | null; status: Status }) {
  const way = slot('way', of.direction === 'dispatch' ? '' : DIRECTION_WORDS[of.direction]);
  const figure = slot('figure', figureWords(of.quantity) ?? NO_FIGURE);
  return pieces`${slot('unseen', `${of.title}: `)}${way} ${figure} ${slot('status', STATUS_WORDS[of.status])}`;
}
