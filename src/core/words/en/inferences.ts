import type { Inference } from '../../model/inferences.ts';

/** What an editor inferred, as a heading. */
export const INFERRED_PARTS: Readonly<Record<Inference['part'], string>> = {
  origin: 'Origin',
  via: 'On the way',
  destination: 'Destination',
  time: 'Time',
  article_date: 'Date of the article',
};

/** The same among facts that are printed. */
export const INFERRED_TERMS: Readonly<Record<Inference['part'], string>> = {
  origin: 'Origin, inferred',
  via: 'On the way, inferred',
  destination: 'Destination, inferred',
  time: 'Time, inferred',
  article_date: 'Date of the article, inferred',
};
