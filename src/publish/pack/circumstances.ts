import { howLong, reportedIn, setBeside } from '#words/circumstances.ts';
import { TOPIC_WORDS } from '#words/topics.ts';
import type { Circumstance } from '../../core/model/circumstance.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { finder } from '../../core/model/lookup.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Focus } from '../../core/view/view.ts';
import { textOf } from '../../core/words/format/pieces.ts';
import { circumstanceAnchor } from '../../ui/circumstance-anchor.ts';
import { namedArticle } from '../../ui/source-line.tsx';
import type { PackCircumstance } from './pack.ts';

interface Selected {
  readonly evidence: Evidence;
  readonly selected: Evidence;
  readonly focus: Focus;
  readonly base: string;
}

/** What is reported beside the selected claims, and of a place that is picked what is reported of it alone. */
export function circumstancesIn({ evidence, selected, focus, base }: Selected): readonly PackCircumstance[] {
  const ofPlace = focus.kind === 'place' ? evidence.circumstancesAt(focus.id) : [];
  const all = [...ofPlace, ...evidence.circumstancesOf(selected.dataset.claims)];
  return all.map((each) => circumstanceOf(each, evidence, base));
}

function circumstanceOf(circumstance: Circumstance, evidence: Evidence, base: string): PackCircumstance {
  const { id, topic, text, lengths, article, paragraphs, speaker, stance, notes } = circumstance;
  const find = finder('circumstance', evidence.dataset.circumstances);
  return {
    id,
    topic: TOPIC_WORDS[topic],
    text: lengths ? `${text} ${howLong(lengths)}` : text,
    from: reportedIn({ article: namedArticle(evidence.article(article), evidence), paragraphs, speaker, stance }),
    notes,
    beside: (['contradicts', 'differs'] as const).flatMap((relation) =>
      circumstance[relation].map(find).map((other) => ({
        words: textOf(
          setBeside({
            relation,
            article: namedArticle(evidence.article(other.article), evidence),
            text: other.text,
          }),
        ),
        address: new URL(`${pageAddress({ kind: 'article', id: other.article })}#${circumstanceAnchor(other)}`, base)
          .href,
      })),
    ),
  };
}
