import { DATE_BASES, DOCUMENT_KINDS, PERIOD_SUBJECTS, PLACE_KINDS, TOPICS } from '../../core/model/record-values.ts';
import { DIRECTIONS, MEASURES, STATUSES } from '../../core/model/vocabulary.ts';
import { quoted } from './problem.ts';
import type { Path } from './yaml-file.ts';

/** What stands in a record where nobody has written anything yet. Null would say that the text is silent. */
export const OPEN = 'TODO';

/** Whether a value is still to be written. */
export function isOpen(value: unknown): boolean {
  return typeof value === 'string' && /^TODO\b/.test(value.trim());
}

/** How the check says so; what is only unfinished is told from what is wrong by these words. */
export const NOT_FILLED_IN = 'is not filled in yet.';

export function saysNotFilledIn({ message }: { readonly message: string }): boolean {
  return message.endsWith(NOT_FILLED_IN);
}

/** Where in a part of a record nothing has been written yet. */
export function openFields(value: unknown, path: Path = []): Path[] {
  if (isOpen(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    openFields(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * What belongs into a field, as a sentence. `section` is the record's list, or empty in a register. Null is offered by
 * default only to a field that takes it.
 */
export function fillingOf(section: string, field: string, isNullable: boolean): string {
  const silence = isNullable
    ? 'Write it, or null where the text says nothing of it.'
    : 'Write it: it cannot be left out.';
  return FILLINGS[`${section}.${field}`] ?? FILLINGS[field] ?? silence;
}

const NAMES = 'Write the names as printed, [A. Writer], or [] where the text names nobody.';

const FILLINGS: Readonly<Record<string, string>> = {
  'article.publisher': 'Write the id of who reported it, from data/publishers.yaml.',
  'article.carrier': 'Write the id of the site on which it was read, or null if that is the publisher’s own.',
  'article.title': 'Write the title as printed, or null if it is not known.',
  'article.title_basis': 'Say in a sentence how the title is known, or why there is none.',
  'article.description': 'Name the article in a dozen neutral words of yours.',
  'article.authors': NAMES,
  'article.translators': NAMES,
  'article.editors': NAMES,
  'article.language': 'Write the language of the text: en, ko, zh-Hans, zh-Hant, ja or ru.',
  'article.address': 'Write the whole address of the page, beginning with "https://".',
  'article.archived': 'Write the address of an archived copy, or null.',
  'article.retrieved': 'Write the day on which the text was captured, 2025-05-01, or null if nobody noted it.',
  'article.published.when':
    'Write the date, "2025-05-01", "2025-05", "2025" or an interval: see Dates in data/README.md.',
  'article.published.earliest': 'Write the first day that the evidence allows: 2025-05-01.',
  'article.published.latest': 'Write the last day that the evidence allows: 2025-05-31.',
  'article.published.basis': `Write ${quoted(DATE_BASES, 'or')}.`,
  'article.published.how': 'Say in a sentence for readers what shows the date.',
  'article.sources': 'Write whom the article relies on, in its terms, or [].',
  'article.disclaimers': 'Write them in your own words, or [] where there are none.',
  'article.corrections': 'Write them in your own words, or [] where there are none.',
  'excerpts.translation': 'Write { text: …, by: … }, who translated it being "the editor" or a name; or null.',
  'excerpts.translation.text': 'Write the quotation in English.',
  'excerpts.translation.by': 'Write who translated it: "the editor", or a name.',
  'claims.direction': `Write ${quoted(DIRECTIONS, 'or')}.`,
  'claims.origin': 'Write the id of a place in geo/places.yaml, or { place: …, text: …, inferred: … }.',
  'claims.destinations': 'Write ids of places in geo/places.yaml, [russia], or [{ place: …, text: …, inferred: … }].',
  'claims.quantity': 'Write { value: …, qualifier: …, unit: persons, text: … }, or null where no figure is printed.',
  'claims.quantity.text': 'Write the printed phrase that holds the figure.',
  'claims.measure': `Write what was counted: ${quoted(MEASURES, 'or')}.`,
  'claims.status': `Write ${quoted(STATUSES, 'or')}.`,
  'claims.status_text': 'Write the printed words that show the status, or null and say why in notes.',
  'claims.period.when': 'Write the time, "2025-05", or null where the text gives none.',
  'claims.period.of': `Write ${quoted(PERIOD_SUBJECTS, 'or')}.`,
  'claims.period.basis': 'Say in a sentence which words the time rests on, or that the text gives none.',
  'claims.sectors': 'Write ids of kinds of work from data/sectors.yaml, or [].',
  'claims.speaker': 'Write who says it, first voice first, or [] where the article speaks for itself.',
  'documents.kind': `Write ${quoted(DOCUMENT_KINDS, 'or')}.`,
  'claims.source': 'Write the id of who knew it first, from data/sources.yaml, or null where that is not settled.',
  'circumstances.topic': `Write ${quoted(TOPICS, 'or')}.`,
  'circumstances.text':
    'Tell it in one or two sentences of yours; or take this entry out and list its sentence under nothing.',
  'circumstances.claims': 'Write the ids of the claims that it was said of, or [].',
  'circumstances.speaker': 'Write who says it, first voice first, or [] where the article speaks for itself.',
  'nothing.why': 'Say why nothing is made of it; or take the entry out and tell the sentence under circumstances.',
  kind: `Write ${quoted(PLACE_KINDS, 'or')}.`,
  name: 'Write the name.',
  label: 'Write the name of the kind of work.',
  why: 'Say it in a sentence for readers.',
  address: 'Write the address of the front page, beginning with "https://".',
  'names.en': 'Write the English name.',
  'disputed.administered_by': 'Write the id of the country that holds it.',
  'disputed.claimed_by': 'Write ids of the countries that claim it, or [].',
  'disputed.said_by': 'Write whose word that is, as a noun phrase: it has to be somebody’s.',
  'disputed.since': 'Write the date from which it is held so, with an open end, 2014/.., or null.',
  'disputed.address': 'Write the address where it is said, or null.',
  anchor:
    'Write { lng: …, lat: … } in degrees, computed (then run "npm run geo"), or null for a place that is not drawn.',
  anchor_basis: 'Say in a sentence how the point was found, or null where it is computed.',
};
