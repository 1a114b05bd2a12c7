import type { Circumstance } from '../../model/circumstance.ts';
import type { Length } from '../../model/claim-details.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { lengthsInWords } from './claim-details.ts';
import { CLAIM_FACTS, toldOn } from './claim-facts.ts';
import { articleSource, type NamedArticle } from './named-articles.ts';
import { paragraphWords } from './paragraphs.ts';
import { STANCE_WORDS } from './vocabulary.ts';

/** "Daily NK, 27 February 2024, paragraphs 3 and 4; said by a source, as told to an official". Null: no article named. */
export function reportedIn(of: {
  article: NamedArticle | null;
  paragraphs: readonly number[];
  speaker: readonly string[];
  stance?: Circumstance['stance'] | undefined;
}): string {
  const where = paragraphWords([...new Set(of.paragraphs)]);
  const said = of.speaker.length > 0 ? `; said by ${toldOn(of.speaker)}` : '';
  const stance = of.stance ? `${capitalized(STANCE_WORDS[of.stance])}. ` : '';
  return `${stance}${of.article ? `${articleSource(of.article)}, ` : ''}${where}${said}`;
}

/** "How long: selection: 3–6 months (“three to six months”)." */
export function howLong(lengths: readonly Length[]): string {
  return `${CLAIM_FACTS.lengths}: ${lengthsInWords(lengths)}.`;
}

/** "Differs from Daily NK, 27 February 2024: A man in Pyongyang says otherwise." `text` is the other circumstance. */
export function setBeside(of: { relation: 'contradicts' | 'differs'; article: NamedArticle; text: string }) {
  const other = slot('other', articleSource(of.article));
  return of.relation === 'differs'
    ? pieces`Differs from ${other}: ${of.text}`
    : pieces`Contradicts ${other}: ${of.text}`;
}
