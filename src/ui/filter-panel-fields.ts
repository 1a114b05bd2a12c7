import { claimGroup } from '#words/claim-groups.ts';
import {
  directionChoice,
  FILTER_FIELDS,
  FILTER_SWITCHES,
  measureChoice,
  PROVINCE_NOT_STATED,
  SEX_CHOICES,
  statusChoice,
} from '#words/filter.ts';
import { LOCALE } from '#words/locale.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { CLAIM_GROUPS, groupOf, statusesIn } from '../core/model/claim-group.ts';
import type { PlaceId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { DIRECTIONS, MEASURES, STATUSES } from '../core/model/vocabulary.ts';
import {
  type Filter,
  type FindsWords,
  isNotPlanned,
  leftAtLast,
  NO_FILTER,
  narrowed,
  ofTwoArticles,
  passingBut,
} from '../core/view/filter.ts';
import { placeRows, selfAndAround } from './filter-panel-places.ts';

/** The fields of a filter that are lists of values to be ticked. */
export type ListField = {
  [Name in keyof Filter]: Filter[Name] extends readonly unknown[] ? Name : never;
}[keyof Filter];

export type SwitchField = 'twoArticles' | 'withoutPlanned';

/** One box to tick. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Places that lie in the one above are set in. */
  readonly depth: number;
  readonly isOn: boolean;
  /** Claims in the whole atlas that it would show alone. */
  readonly claims: number;
  /** Those of them that the other fields let through. */
  readonly left: number;
}

export interface ChoiceField {
  readonly name: ListField;
  readonly legend: string;
  readonly choices: readonly Choice[];
}

interface Definition<Value extends string> {
  readonly valuesOf: (claim: ClaimOutline, lookup: Lookup) => readonly Value[];
  readonly label: (value: Value, lookup: Lookup) => string;
  /** Null: the one with the most claims first. */
  readonly order: readonly Value[] | null;
}

const DEFINITIONS: { readonly [Name in ListField]: Definition<Filter[Name][number]> } = {
  groups: {
    valuesOf: (claim) => [groupOf(claim)],
    label: (group, { mapData }) => claimGroup({ group, statuses: statusesIn(group, mapData) }),
    order: CLAIM_GROUPS,
  },
  directions: {
    valuesOf: (claim) => [claim.direction],
    label: directionChoice,
    order: DIRECTIONS,
  },
  statuses: {
    valuesOf: (claim) => [claim.status],
    label: statusChoice,
    order: STATUSES,
  },
  measures: {
    valuesOf: (claim) => [claim.measure],
    label: measureChoice,
    order: MEASURES,
  },
  origins: {
    valuesOf: (claim, lookup) => selfAndAround(claim.origin.place, lookup),
    label: (value, lookup) => lookup.place(value).names.en,
    order: null,
  },
  destinations: {
    valuesOf: (claim, lookup) => [...new Set(claim.destinations.flatMap((end) => selfAndAround(end.place, lookup)))],
    label: (value, lookup) => lookup.place(value).names.en,
    order: null,
  },
  sectors: {
    valuesOf: (claim) => claim.sectors,
    label: (value, lookup) => lookup.sector(value).label,
    order: null,
  },
  sexes: {
    valuesOf: ({ profile }) => {
      if (!profile?.sex) return [];
      return profile.sex === 'women' || profile.sex === 'mostly_women' ? ['women'] : ['men'];
    },
    label: (value) => SEX_CHOICES[value],
    order: ['women', 'men'],
  },
  agencies: {
    valuesOf: (claim) => [...new Set(claim.agencies.map((each) => each.agency))],
    label: (value, lookup) => lookup.agency(value).names.en,
    order: null,
  },
  publishers: {
    valuesOf: (claim, lookup) => [lookup.article(claim.article).publisher],
    label: (value, lookup) => lookup.publisher(value).name,
    order: null,
  },
};

const LIST_FIELDS = Object.keys(DEFINITIONS) as ListField[];

/** Every value that a claim of the whole atlas has, field by field; fields without any are left out. */
export function fieldsOf(whole: Lookup, filter: Filter, finds: FindsWords): ChoiceField[] {
  return LIST_FIELDS.map((name) => fieldOf(name, whole, filter, finds)).filter((field) => field.choices.length > 0);
}

function fieldOf<Name extends ListField>(name: Name, whole: Lookup, filter: Filter, finds: FindsWords): ChoiceField {
  type Value = Filter[Name][number];
  const { valuesOf, label, order }: Definition<Value> = DEFINITIONS[name];
  const legend = FILTER_FIELDS[name];
  const held: readonly string[] = filter[name];
  const all = byValue(whole.mapData.claims, (claim) => valuesOf(claim, whole));
  const passing = byValue(passingBut(name, whole.mapData, filter, finds), (claim) => valuesOf(claim, whole));
  const claimsWith = (value: Value) => all.get(value)?.length ?? 0;
  const left = (value: Value) => leftAtLast(passing.get(value) ?? [], filter).length;
  const choiceOf = (value: Value, text: string, depth: number): Choice => ({
    value,
    label: text,
    depth,
    isOn: held.includes(value),
    claims: claimsWith(value),
    left: left(value),
  });
  if (name === 'origins' || name === 'destinations') {
    const named = new Set(whole.mapData.claims.flatMap((claim) => endsOf(claim, name)));
    const choices = placeRows(named, (id) => claimsWith(id as Value), whole).map(({ id, depth }) =>
      choiceOf(id as Value, placeLabel(id, depth, whole), depth),
    );
    return { name, legend, choices };
  }
  const values = order
    ? order.filter((value) => all.has(value))
    : [...all.keys()].sort(
        (a, b) => claimsWith(b) - claimsWith(a) || label(a, whole).localeCompare(label(b, whole), LOCALE),
      );
  return { name, legend, choices: values.map((value) => choiceOf(value, label(value, whole), 0)) };
}

function endsOf(claim: ClaimOutline, name: 'origins' | 'destinations'): PlaceId[] {
  return (name === 'origins' ? [claim.origin] : claim.destinations).map((end) => end.place);
}

/** Under the name of its country, the people of no stated province need not name the country again. */
function placeLabel(id: PlaceId, depth: number, lookup: Lookup): string {
  const place = lookup.place(id);
  return place.kind === 'dock' && depth > 0 ? PROVINCE_NOT_STATED : place.names.en;
}

export interface SwitchChoice extends Choice {
  readonly value: SwitchField;
}

const ALONE: Readonly<Record<SwitchField, Filter>> = {
  twoArticles: { ...NO_FILTER, twoArticles: true },
  withoutPlanned: { ...NO_FILTER, withoutPlanned: true },
};

export function switchesOf(whole: Lookup, filter: Filter, finds: FindsWords): SwitchChoice[] {
  const { mapData } = whole;
  const unplanned = passingBut('withoutPlanned', mapData, filter, finds).filter(isNotPlanned);
  const left: Readonly<Record<SwitchField, readonly ClaimOutline[]>> = {
    twoArticles: ofTwoArticles(passingBut(null, mapData, filter, finds)),
    withoutPlanned: leftAtLast(unplanned, filter),
  };
  return (Object.keys(FILTER_SWITCHES) as SwitchField[]).map((name) => ({
    value: name,
    label: FILTER_SWITCHES[name],
    depth: 0,
    isOn: filter[name],
    claims: narrowed(mapData, ALONE[name], finds).claims.length,
    left: left[name].length,
  }));
}

/** The filter with one value of a list ticked or no longer ticked. */
export function toggled(filter: Filter, name: ListField, value: string): Filter {
  const held: readonly string[] = filter[name];
  return { ...filter, [name]: held.includes(value) ? held.filter((each) => each !== value) : [...held, value] };
}

function byValue<Value>(
  claims: readonly ClaimOutline[],
  valuesOf: (claim: ClaimOutline) => readonly Value[],
): Map<Value, ClaimOutline[]> {
  const found = new Map<Value, ClaimOutline[]>();
  for (const claim of claims) {
    for (const value of valuesOf(claim)) {
      const known = found.get(value);
      if (known) known.push(claim);
      else found.set(value, [claim]);
    }
  }
  return found;
}
