import { isOneInWords, unitStandsIn } from '../length-words.ts';
import { numbersIn } from '../numbers.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import { findPhrase } from '../phrase.ts';
import { type Problem, quoted } from '../problem.ts';
import { type ArticleRecord, excerptsOf, problemAt, type Registers } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import { findLongest } from '../spelling.ts';
import type { Path } from '../yaml-file.ts';
import { placeOf, spellingsOf } from './place-stands-in-excerpt.ts';

/** Ways, steps, lengths, groups, shares, places left out and open lists: each in words of an excerpt, with its figures and places in them. */
export const detailsStandInExcerpt = ofEachRecord((record, registers) =>
  record.claims.flatMap((claim) => [
    ...detailsAt(claim.value).flatMap((detail) => [
      ...phraseStands(claim, record, detail),
      ...figuresStand(claim, detail),
      ...placesStand(claim, detail, registers),
    ]),
    ...unitsStand(claim),
  ]),
);

/** A length is in the printed unit, in a claim as in a circumstance. */
export function unitsStand(entry: ParsedEntry<Pick<RawClaim, 'lengths'>>): Problem[] {
  return entry.value.lengths.flatMap(({ unit, low_unit, text }, i) =>
    (
      [
        ['unit', unit],
        ['low_unit', low_unit],
      ] as const
    ).flatMap(([field, of]) => {
      if (of === null || unitStandsIn(text, of)) return [];
      const message = `lengths.${field} says "${of}": this unit does not stand in "${text}".`;
      return problemAt(entry, ['lengths', i, field], message, 'Write the unit as printed: nothing is converted.');
    }),
  );
}

interface DetailAt {
  readonly path: Path;
  /** The field that holds the words. */
  readonly field: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, number | undefined>>;
  readonly places: readonly (readonly [path: Path, id: string])[];
}

export function detailsAt(claim: RawClaim): DetailAt[] {
  const { ways, steps, lengths, without, others, breakdown } = claim;
  const plain = { figures: {}, places: [], field: 'text' };
  const groups = claim.quantity?.groups ?? null;
  return [
    ...(groups ? [{ ...plain, path: ['quantity', 'groups'], text: groups.text, figures: figuresOf(groups) }] : []),
    ...ways.map(({ via, text }, i) => ({
      ...plain,
      path: ['ways', i],
      text,
      places: via.map((id, k) => [['ways', i, 'via', k], id] as const),
    })),
    ...steps.map(({ place, text }, i) => ({ ...plain, ...placed('steps', i, place), text })),
    ...lengths.map((length, i) => ({ ...plain, path: ['lengths', i], text: length.text, figures: figuresOf(length) })),
    ...without.map(({ place, text }, i) => ({ ...plain, ...placed('without', i, place), text })),
    ...(['origin', 'destinations'] as const).flatMap((end) => {
      const text = others?.[end] ?? null;
      return text === null ? [] : [{ ...plain, path: ['others'], field: end, text }];
    }),
    ...breakdown.map(({ value, place, text }, i) => ({
      ...plain,
      ...(place === null ? { path: ['breakdown', i] } : placed('breakdown', i, place)),
      text,
      figures: { value },
    })),
  ];
}

function placed(list: string, index: number, place: string): Pick<DetailAt, 'path' | 'places'> {
  return { path: [list, index], places: [[[list, index, 'place'], place]] };
}

function figuresOf({ value, low, high }: Partial<Record<'value' | 'low' | 'high', number | undefined>>) {
  return { value, low, high };
}

function phraseStands(claim: ParsedEntry<RawClaim>, record: ArticleRecord, { path, field, text }: DetailAt): Problem[] {
  const excerpts = excerptsOf(record, claim.value);
  if (excerpts.length === 0 || excerpts.some(({ value }) => findPhrase(value.exact, text))) return [];
  const message = `${nameOf(path)}.${field} says "${text}": these words do not stand in the excerpt ${quoted(claim.value.excerpts, 'or')}.`;
  return [problemAt(claim, [...path, field], message, 'Quote the printed words, or name the excerpt that holds them.')];
}

function figuresStand(claim: ParsedEntry<RawClaim>, { path, text, figures }: DetailAt): Problem[] {
  const printed = numbersIn(text);
  return Object.entries(figures).flatMap(([name, figure]) => {
    if (figure === undefined || printed.has(figure) || (figure === 1 && isOneInWords(text))) return [];
    const message = `${nameOf(path)}.${name} says ${figure.toLocaleString('en')}: this figure does not stand in "${text}", neither as digits nor as a word.`;
    return problemAt(
      claim,
      [...path, name],
      message,
      'Write the figure as printed, in its own unit: nothing is converted.',
    );
  });
}

function placesStand(claim: ParsedEntry<RawClaim>, { path, text, places }: DetailAt, registers: Registers): Problem[] {
  return places.flatMap(([at, id]) => {
    const place = placeOf(id, registers);
    if (!place || findLongest(text, spellingsOf(place))) return [];
    const message = `${nameOf(path)} names "${id}": neither its name nor a listed spelling stands in "${text}".`;
    return problemAt(
      claim,
      at,
      message,
      'Quote the words that name it, or add the printed spelling to geo/places.yaml.',
    );
  });
}

function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
