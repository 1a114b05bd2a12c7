import { parseEdtf } from '../../../core/model/edtf.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';
import type { RawArticle, RawClaim } from '../record-schema.ts';
import type { Path } from '../yaml-file.ts';

/** Ranges of figures, of amounts and of days of publication run from their lower end to their upper. */
export const rangesRunUpwards = ofEachRecord((record) => [
  ...(record.article ? publicationRunsForwards(record.article) : []),
  ...record.claims.flatMap((claim) => [
    ...upwards(claim, ['quantity'], claim.value.quantity),
    ...upwards(claim, ['quantity', 'groups'], claim.value.quantity?.groups ?? null),
    ...lengthsRunUpwards(claim),
  ]),
  ...record.circumstances.flatMap((circumstance) => [
    ...circumstance.value.amounts.flatMap((amount, i) => upwards(circumstance, ['amounts', i], amount)),
    ...lengthsRunUpwards(circumstance),
  ]),
]);

function lengthsRunUpwards(entry: ParsedEntry<Pick<RawClaim, 'lengths'>>): Problem[] {
  // In two units, “three weeks to two months”, the smaller figure may be the longer time.
  return entry.value.lengths.flatMap((length, i) =>
    length.low_unit === null ? upwards(entry, ['lengths', i], length) : [],
  );
}

interface Range {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

function upwards(entry: ParsedEntry<unknown>, path: Path, range: Range | null): Problem[] {
  if (range?.low === undefined || range.high === undefined || range.low <= range.high) return [];
  const message = `${path.filter((step) => typeof step === 'string').join('.')} runs from ${range.low} to ${range.high}: the range is upside down.`;
  return [problemAt(entry, [...path, 'low'], message, 'Write the smaller figure as low and the larger as high.')];
}

function publicationRunsForwards(article: ParsedEntry<RawArticle>): Problem[] {
  const { when, earliest, latest } = article.value.published;
  if (earliest > latest) {
    const message = `published runs from ${earliest} to ${latest}: the range is upside down.`;
    return [problemAt(article, ['published', 'earliest'], message, 'Write the earlier day as earliest.')];
  }
  const range = parseEdtf(when);
  // A month may be narrowed down by its evidence ("mid-December"), but the two may not contradict each other.
  const apart = range && ((range.earliest ?? earliest) > latest || (range.latest ?? latest) < earliest);
  if (!apart) return [];
  const message = `published.when says ${when}, and earliest and latest say ${earliest} to ${latest}.`;
  const remedy = 'Let earliest and latest be the first and the last day that the evidence allows.';
  return [problemAt(article, ['published', 'when'], message, remedy)];
}
