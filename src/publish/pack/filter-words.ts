import {
  monthsAsked,
  PERIOD_FIELD,
  placeAsked,
  REPORTED_FIELD,
  routeAsked,
  valuesAsked,
  wordsAsked,
} from '#words/asked.ts';
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
      ? [routeAsked(routeTitle(whole.route(focus.id), whole))]
      : focus.kind === 'place'
        ? [placeAsked(placeWords(whole.place(focus.id)))]
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
    return labels.length === 0 ? [] : [valuesAsked({ field: legend, values: labels })];
  });
  return [
    ...lists,
    ...months(REPORTED_FIELD, filter.reportedFrom, filter.reportedTo),
    ...months(PERIOD_FIELD, filter.periodFrom, filter.periodTo),
    ...(filter.words === '' ? [] : [wordsAsked(filter.words)]),
    ...switchesOf(whole, filter, finds)
      .filter(({ isOn }) => isOn)
      .map(({ label }) => label),
  ];
}

function months(field: string, from: string | null, to: string | null): string[] {
  return from === null && to === null ? [] : [monthsAsked({ field, from, to })];
}
