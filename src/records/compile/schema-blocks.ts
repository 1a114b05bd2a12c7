import * as v from 'valibot';
import { isDay } from '../../core/model/edtf.ts';
import { collapse } from '../text/text.ts';
import { type EdtfFault, edtfFault } from './edtf-fault.ts';
import { codePoint, hiddenCharacter } from './hidden-characters.ts';
import { suggestion } from './nearest.ts';

/**
 * A message of these schemas has two lines, what is wrong and what would mend it. `…` stands for the field's name,
 * which only the one who knows the path can fill in.
 */
export const FIELD = '…';

/** An object with these fields and no others. All unknown fields are reported, not only the first. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  const schema = v.pipe(
    v.looseObject(entries, (issue) =>
      issue.expected === 'Object'
        ? fault(
            issue.input === undefined
              ? `${FIELD} is missing.`
              : `${FIELD} is ${described(issue.input)}, where fields are wanted.`,
            `Write ${known.join(', ')} under it.`,
          )
        : fault(`The field "${named(issue.expected)}" is missing.`, ofMissing(entries[named(issue.expected)])),
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null) return;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: isCutOff(key, value)
            ? fault(
                `"${key}" is no field: it looks like the rest of a text that was cut at its comma.`,
                holdsCurlyMark([key, ...Object.values(input)]) ? `${QUOTES} ${CURLY}` : QUOTES,
              )
            : fault(`There is no field "${key}" here.`, suggestion(key, known, 'field')),
          path: [{ type: 'object', origin: 'value', input: input as Record<string, unknown>, key, value }],
        });
      }
    }),
  );
  // What is unknown has been refused, so the exact type may be claimed.
  return schema as unknown as v.StrictObjectSchema<Entries, undefined>;
}

const QUOTES = 'Put the whole value in quotation marks: text: "about 1,000 workers".';
const CURLY = 'Curly quotation marks do not quote, and stand inside the straight ones: "“In April”, said in May."';

/** They look like quoting, and a comma after them cuts the value all the same. */
function holdsCurlyMark(values: readonly unknown[]): boolean {
  return values.some((value) => typeof value === 'string' && /[“”]/u.test(value));
}

/** Silence is offered where a field takes it, and nowhere else. */
function ofMissing(schema: v.ObjectEntries[string] | undefined): string {
  if (schema && v.safeParse(schema, null).success) return 'Write it, with null where the text says nothing of it.';
  if (schema && v.safeParse(schema, []).success) return 'Write it, with [] where there are none.';
  return 'Write it: it cannot be left out.';
}

/** In `{ text: about 1,000 workers }` YAML reads a second key, "000 workers", without a value. */
function isCutOff(key: string, value: unknown): boolean {
  return value === null && !/^[a-z_]+$/.test(key);
}

/** The type of the issue that `fields` raises for a field it does not know; nothing else here raises it. */
export const UNKNOWN_FIELD = 'raw_check';

export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, (issue) =>
    fault(
      `${FIELD} is ${described(issue.input)}, where a list is wanted.`,
      'Write it as [a, b], or [] where there is none.',
    ),
  );
}

/** A list in which nothing stands twice. */
export function setOf<const Item extends v.GenericSchema<unknown, string>>(item: Item) {
  return v.pipe(
    listOf(item),
    v.check(
      (list) => new Set(list).size === list.length,
      (issue) => fault(`${FIELD} names something twice: ${described(issue.input)}.`, 'Name it once.'),
    ),
  );
}

/** One of a closed vocabulary. */
export function oneOf<const Options extends readonly string[]>(options: Options, what: string) {
  return v.picklist(options, (issue) =>
    fault(
      `${FIELD} says ${described(issue.input)}, which is no ${what}.`,
      suggestion(String(issue.input), options, what),
    ),
  );
}

const text = v.string((issue) =>
  fault(`${FIELD} is ${described(issue.input)}, where text is wanted.`, asText(issue.input)),
);

/** Text on one line: white space is collapsed as in a quotation. Nothing invisible, and never empty. */
export const words = v.pipe(
  text,
  v.check(
    (value) => hiddenCharacter(value) === null,
    (issue) =>
      fault(
        `${FIELD} holds a character that cannot be seen (${hiddenCharacter(issue.input) ?? codePoint(' ')}).`,
        'Take it out; if it is in the text as captured, take it out there too and seal again.',
      ),
  ),
  v.transform(collapse),
  v.check((value) => value !== '', fault(`${FIELD} is empty.`, 'Write it; where a field may be silent, null says so.')),
);

/** Text that has to have a certain form; `form` is tested after white space is collapsed. */
function formed(form: (value: string) => boolean, message: string, remedy: string) {
  return v.pipe(
    words,
    v.check(form, (issue) => fault(`${FIELD} says "${issue.input}", ${message}`, remedy)),
  );
}

export const kebabId = formed(
  (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  'which cannot be an id.',
  'Use small letters and digits, joined by single hyphens: "south-pyongan".',
);

/** `id` or `article/id`. */
export const claimReference = referenceTo('claim');

/** `id` or `article/id`. */
export const circumstanceReference = referenceTo('circumstance');

function referenceTo(what: string) {
  return formed(
    (value) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
    `which cannot be the id of a ${what}.`,
    `Write the ${what}'s id, or "article/${what}" for one in another article.`,
  );
}

export const httpsAddress = formed(
  (value) => /^https:\/\/[^\s/?#@]+\.[^\s@]+$/.test(value) && URL.canParse(value),
  'which is not an https address.',
  'Write the whole address, beginning with "https://".',
);

export const edtf = v.pipe(
  words,
  v.check(
    (value) => edtfFault(value) === null,
    (issue) => faultOfDate(issue.input, edtfFault(issue.input)),
  ),
);

/** Since when something holds: an interval that is open to this day. */
export const sinceDate = v.pipe(
  edtf,
  v.check(
    (value) => value.endsWith('/..') && !value.startsWith('..'),
    (issue) =>
      fault(
        `${FIELD} says "${issue.input}", which does not go on to this day.`,
        'Write the date from which it holds, with an open end: 2014/..',
      ),
  ),
);

const NO_DAY: EdtfFault = { message: 'which is not a day.', remedy: 'Write year, month and day: 2025-05-01.' };

export const isoDay = v.pipe(
  words,
  v.check(isDay, (issue) =>
    faultOfDate(issue.input, /^\d{4}-\d{2}-\d{2}$/.test(issue.input) ? edtfFault(issue.input) : NO_DAY),
  ),
);

function faultOfDate(value: string, found: EdtfFault | null): string {
  const { message, remedy } = found ?? NO_DAY;
  return fault(`${FIELD} says "${value}", ${message}`, remedy);
}

export const languageTag = formed(
  (value) => isLanguageTag(value),
  'which is not a language tag (BCP 47).',
  'Write "en", "ko" or the like.',
);

const CURRENCIES = Intl.supportedValuesOf('currency');
export const currency = oneOf(CURRENCIES, 'currency (ISO 4217)');

const number = v.number((issue) =>
  fault(`${FIELD} is ${described(issue.input)}, where a number is wanted.`, 'Write digits alone: 24200, not "24,200".'),
);

/** How many people: a whole number from 1. Silence is null, never 0. */
export const people = v.pipe(
  number,
  v.check(
    (value) => Number.isSafeInteger(value) && value > 0,
    (issue) =>
      fault(
        `${FIELD} says ${issue.input}, which is no number of people.`,
        'Write a whole number above 0; for silence, quantity: null.',
      ),
  ),
);

export const positive = v.pipe(
  number,
  v.check(
    (value) => Number.isFinite(value) && value > 0,
    (issue) => fault(`${FIELD} says ${issue.input}, which is no amount.`, 'Write a number above 0.'),
  ),
);

export function degrees(limit: 90 | 180) {
  return v.pipe(
    number,
    v.check(
      (value) => Math.abs(value) <= limit,
      (issue) =>
        fault(
          `${FIELD} says ${issue.input}, beyond ${limit} degrees.`,
          'Longitude is lng, latitude is lat; west and south are negative.',
        ),
    ),
  );
}

export const trueOrFalse = v.boolean((issue) =>
  fault(
    `${FIELD} is ${described(issue.input)}, where true or false is wanted.`,
    'Write true or false, without quotation marks.',
  ),
);

/** Numbers of sentences: whole, from 1, ascending. */
export const sentenceNumbers = v.pipe(
  listOf(number),
  v.check(
    (list) => list.length > 0 && list.every((n, i) => Number.isInteger(n) && n > (list[i - 1] ?? 0)),
    (issue) =>
      fault(
        `${FIELD} are ${described(issue.input)}.`,
        'Write the numbers of the sentences in ascending order: [4, 5].',
      ),
  ),
);

export function fault(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

/** A value in words, short enough for one line. */
export function described(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) {
    const short = JSON.stringify(value);
    return value.length === 0 ? 'an empty list' : short.length <= 60 ? short : 'a list';
  }
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return `the ${typeof value} ${String(value)}`;
}

/** Valibot gives the name of a missing field in quotation marks. */
function named(expected: string | null): string {
  return (expected ?? '').replaceAll('"', '');
}

function asText(value: unknown): string {
  const set = setOfDates(value);
  if (set !== null) return `Put the set of dates in quotation marks: "${set}".`;
  if (typeof value === 'number' || typeof value === 'boolean') return `Put it in quotation marks: "${String(value)}".`;
  return 'Write text, in quotation marks if it begins with a sign.';
}

/** What YAML makes of `[2021-03, 2021-04]` and of `{2021-03, 2021-08}`, as it was meant. */
function setOfDates(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const dates = (Array.isArray(value) ? value : Object.keys(value)).map(String);
  if (dates.length === 0 || !dates.every((date) => /^\d{3}[\dX](?:-|$)/.test(date))) return null;
  return Array.isArray(value) ? `[${dates.join(', ')}]` : `{${dates.join(', ')}}`;
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
