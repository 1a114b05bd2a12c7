import type { ClaimOutline, Quantity } from '../../model/claim.ts';
import { hasNumber } from '../../model/quantity.ts';
import type { Stance, Status } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { number } from './language.ts';
import { STANCE_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** In place of a figure where there is none. */
export const NO_FIGURE = 'no figure';

/** "about 15,000", "30–40 in each group", "“several thousand” to 10,000", "“many”, no figure"; null where the text says nothing of a quantity. */
export function figureWords(quantity: Quantity | null): string | null {
  if (!quantity) return null;
  const { low, high, lowWords, highWords, qualifier, unit } = quantity;
  if (!hasNumber(quantity)) return qualifier === null ? null : `“${qualifier}”, no figure`;
  const end = (figure: number | null, words = '') => (figure === null ? `“${words}”` : number(figure));
  const [from, to] = [end(low, lowWords), end(high, highWords)];
  const figure = from === to ? from : `${from}${low === null || high === null ? ' to ' : '–'}${to}`;
  const scope =
    unit === 'persons_per_group' ? ' in each group' : unit === 'persons_per_enterprise' ? ' from each enterprise' : '';
  return `${qualified(figure, qualifier)}${scope}`;
}

function qualified(figure: string, qualifier: Quantity['qualifier']): string {
  if (qualifier === 'additional') return `${figure} additional`;
  if (qualifier === 'about, additional') return `about ${figure} additional`;
  return qualifier ? `${qualifier} ${figure}` : figure;
}

/** "denied: ", before the figure and status of what is denied; nothing where a claim affirms. */
export function stanceLead(stance: Stance | undefined): string {
  return stance ? `${STANCE_WORDS[stance]}: ` : '';
}

/** A claim's figure and its status alone: "about 500, planned", "no figure; planned". */
export function claimFigure({
  quantity,
  status,
  stance,
}: Pick<ClaimOutline, 'quantity' | 'status' | 'stance'>): string {
  const figure = figureWords(quantity) ?? 'no figure';
  return `${stanceLead(stance)}${figure}${figure.endsWith('figure') ? ';' : ','} ${STATUS_WORDS[status]}`;
}

/** "about 500 people, planned", with its figure for dress; of a route without one that there is none. */
export function headlineFigure(figure: { quantity: Quantity | null; status: Status } | null) {
  if (figure === null) return pieces`${slot('figure', 'No figure for the whole')}`;
  return pieces`${slot('figure', figureWords(figure.quantity) ?? '')} people, ${STATUS_WORDS[figure.status]}`;
}
