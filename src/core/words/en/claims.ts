import type { Measure } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { MEASURE_WORDS } from './vocabulary.ts';

/** "From Ryanggang to China: about 500, planned": a claim in a few words. */
export function movementAndFigure({ movement, figure }: { movement: string; figure: string }): string {
  return `${movement}: ${figure}`;
}

/** "From Ryanggang to China": of what `movementAndFigure` says the movement alone. */
export function movementOf(claim: string): string {
  const end = claim.lastIndexOf(': ');
  return end < 0 ? claim : claim.slice(0, end);
}

/** "From Ryanggang to China: about 500, planned; reported by Daily NK". */
export function movementFigureAndReporter(claim: { movement: string; figure: string; publisher: string }): string {
  return `${movementAndFigure(claim)}; reported by ${claim.publisher}`;
}

export const NO_FIGURE_GIVEN = 'No figure given';

/** Goes on after a figure, in small letters. */
export const GIVES_LINE_ITS_WIDTH = 'gives the line its width';

export const WHOLE_RECORD = 'The whole record';

/** "Counted: people who have left." */
export function counted(measure: Measure): string {
  return `Counted: ${MEASURE_WORDS[measure]}.`;
}

/** What an editor concluded of a claim, each with what it was concluded from. */
export function inferredByEditor(inferences: readonly { readonly of: string; readonly from: string }[]) {
  const all = inferences.map(({ of, from }) => `${of}. ${from}`).join(' ');
  return pieces`${slot('lead', 'Inferred by the editor:')} ${all}`;
}

/** "What the text does not say: how many; which province." */
export function notSaid(questions: readonly string[]) {
  return pieces`${slot('lead', 'What the text does not say:')} ${questions.join('; ')}.`;
}
