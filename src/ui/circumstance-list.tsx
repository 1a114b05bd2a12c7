import { reportedIn } from '#words/circumstances.ts';
import { TOPIC_WORDS } from '#words/topics.ts';
import type { Circumstance } from '../core/model/circumstance.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { CircumstanceLengths } from './circumstance-lengths.tsx';
import { CircumstanceRelations } from './circumstance-relations.tsx';
import { namedArticle } from './source-line.tsx';

interface Props {
  readonly circumstances: readonly Circumstance[];
  readonly evidence: Evidence;
  /** Left out where everything on the list comes from one article that is named above it. */
  readonly nameArticle: boolean;
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
  readonly inFrame?: boolean;
}

/** What the articles report beside the movements, in our words, each with the paragraph it comes from. */
export function CircumstanceList({ circumstances, evidence, nameArticle, up, inFrame = false }: Props) {
  return (
    <ul class="circumstances">
      {circumstances.map((each) => (
        <li key={each.id}>
          <b>{TOPIC_WORDS[each.topic]}.</b> {each.text}
          <CircumstanceLengths circumstance={each} />{' '}
          <span class="from">
            {reportedIn({
              article: nameArticle ? namedArticle(evidence.article(each.article), evidence) : null,
              paragraphs: each.paragraphs,
              speaker: each.speaker,
              stance: each.stance,
            })}
          </span>
          {each.notes.length > 0 && <span class="note"> {each.notes.join(' ')}</span>}
          <CircumstanceRelations circumstance={each} evidence={evidence} up={up} inFrame={inFrame} />
        </li>
      ))}
    </ul>
  );
}
