import { list } from '#words/language.ts';
import { TOPIC_WORDS } from '#words/vocabulary.ts';
import type { Circumstance } from '../core/model/circumstance.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { SourceLine } from './source-line.tsx';

interface Props {
  readonly circumstances: readonly Circumstance[];
  readonly evidence: Evidence;
  /** Left out where everything on the list comes from one article that is named above it. */
  readonly nameArticle: boolean;
}

/** What the articles report beside the movements, in our words, each with the paragraph it comes from. */
export function CircumstanceList({ circumstances, evidence, nameArticle }: Props) {
  return (
    <ul class="circumstances">
      {circumstances.map((each) => (
        <li key={each.id}>
          <b>{TOPIC_WORDS[each.topic]}.</b> {each.text}{' '}
          <span class="from">
            {nameArticle && (
              <>
                <SourceLine article={evidence.article(each.article)} lookup={evidence} />,{' '}
              </>
            )}
            {paragraphWords(each)}
            {each.speaker.length > 0 && `; said by ${each.speaker.join(', as told to ')}`}
          </span>
          {each.notes.length > 0 && <span class="note"> {each.notes.join(' ')}</span>}
        </li>
      ))}
    </ul>
  );
}

function paragraphWords({ paragraphs }: Circumstance): string {
  const numbers = [...new Set(paragraphs)].map(String);
  return `paragraph${numbers.length === 1 ? '' : 's'} ${list(numbers)}`;
}
