import type { FieldChange } from '../../../core/model/release.ts';
import type { Difference } from '../../release/changes-between.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { type RawReason, REASONS } from '../release-reasons.ts';

/** Nothing that was released is corrected or withdrawn without a sentence that says why. */
export function correctionsHaveReasons(
  differences: readonly Difference[],
  reasons: readonly ParsedEntry<RawReason>[],
  last: string,
  project: Project,
): Problem[] {
  return differences.flatMap((difference) => {
    const { kind, claim, title, fields } = difference;
    if (kind === 'added') return [];
    const own = reasons.filter(({ value }) => value.claim === claim);
    if (kind === 'withdrawn') {
      const message = `The claim "${claim}" (${title}) is in release ${last} and no longer in the records, and nothing says why.`;
      const remedy = `Write here: { claim: ${claim}, why: … }, or put the claim back.`;
      return own.length > 0 ? [] : [{ file: REASONS, line: 1, message, remedy }];
    }
    return fields
      .filter(({ field }) => !own.some(({ value }) => value.fields === 'all' || value.fields.includes(field)))
      .map((change) => unexplained(difference, change, last, project));
  });
}

function unexplained({ claim }: Difference, change: FieldChange, last: string, project: Project): Problem {
  const { field } = change;
  const [article, id] = claim.split('/');
  const entry = project.records.find((record) => record.id === article)?.claims.find(({ value }) => value.id === id);
  return {
    file: entry?.file ?? REASONS,
    line: entry?.lineOf(field) ?? 1,
    message: `${field}: of "${claim}" ${told(change, last)}, and nothing says why.`,
    remedy: `Write in ${REASONS}: { claim: ${claim}, fields: [${field}], why: … }, or put it back.`,
  };
}

/** From what to what; long texts from shortly before the first letter that differs. */
function told({ from, to }: FieldChange, last: string): string {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const start = same > 40 ? from.lastIndexOf(' ', same - 20) + 1 : 0;
  return `release ${last} says ${excerpt(from, start)} and the record now ${excerpt(to, start)}`;
}

function excerpt(text: string, start: number): string {
  const cut = text.slice(start, start + 80);
  return `"${start > 0 ? '… ' : ''}${cut}${start + 80 < text.length ? ' …' : ''}"`;
}
