import { FILTER_FIELDS, FILTER_SWITCHES } from '#words/filter.ts';
import { SEARCHED_WORDS, showWithout } from '#words/showing.ts';
import { PUBLISHED, TIME_SPOKEN_OF } from '#words/time-strip.ts';
import type { MapData } from '../core/model/dataset.ts';
import type { Filter, FindsWords } from '../core/view/filter.ts';
import { type LeftOut, nextWider } from '../core/view/next-wider.ts';

interface Props {
  readonly mapData: MapData;
  readonly filter: Filter;
  readonly finds: FindsWords;
  readonly onFilter: (filter: Filter) => void;
}

const PART_WORDS: Readonly<Record<LeftOut, string>> = {
  ...FILTER_FIELDS,
  ...FILTER_SWITCHES,
  reported: PUBLISHED,
  period: TIME_SPOKEN_OF,
  words: SEARCHED_WORDS,
};

/** Where a filter lets nothing through: the part of it that is in the way, if it is one alone. */
export function WiderFilter({ mapData, filter, finds, onFilter }: Props) {
  const wider = nextWider(mapData, filter, finds);
  return (
    wider && (
      <button type="button" class="plain-button wider-filter" onClick={() => onFilter(wider.filter)}>
        {showWithout({ field: PART_WORDS[wider.part], claims: wider.claims })}
      </button>
    )
  );
}
