import { dateWords } from '#words/dates.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import type { Filter } from '../../core/view/filter.ts';
import type { View } from '../../core/view/view.ts';
import { fieldsOf, switchesOf } from '../../ui/filter-panel-fields.ts';

/** What a view picks and what its filter asks for, as its citation names them: "Place: Russia", "Status: planned". */
export function viewWords({ focus, filter }: Pick<View, 'focus' | 'filter'>, whole: Lookup): readonly string[] {
  const picked =
    focus.kind === 'route'
      ? [`Route: ${routeTitle(whole.route(focus.id), whole)}`]
      : focus.kind === 'place'
        ? [`Place: ${placeWords(whole.place(focus.id))}`]
        : [];
  return [...picked, ...filterWords(filter, whole)];
}

/** What a filter asks for, one phrase for each of its fields: "Status: planned or being selected". */
export function filterWords(filter: Filter, whole: Lookup): readonly string[] {
  // The labels are wanted, not how many claims each would show: words then find everything.
  const finds = () => true;
  const lists = fieldsOf(whole, filter, finds).flatMap(({ name, legend, choices }) => {
    const isPlace = name === 'origins' || name === 'destinations';
    const labels = isPlace
      ? filter[name].map((id) => placeWords(whole.place(id)))
      : choices.filter(({ isOn }) => isOn).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${legend}: ${orWords(labels)}`];
  });
  return [
    ...lists,
    ...months('Reported', filter.reportedFrom, filter.reportedTo),
    ...months('Time that a claim speaks of', filter.periodFrom, filter.periodTo),
    ...(filter.words === '' ? [] : [`Words: “${filter.words}”`]),
    ...switchesOf(whole, filter, finds)
      .filter(({ isOn }) => isOn)
      .map(({ label }) => label),
  ];
}

function months(name: string, from: string | null, to: string | null): string[] {
  if (from === null && to === null) return [];
  if (from !== null && from === to) return [`${name}: ${dateWords(from)}`];
  return [`${name}: ${dateWords(`${from ?? '..'}/${to ?? '..'}`)}`];
}

/** "a, b or c". */
function orWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts[parts.length - 1]}`;
}
