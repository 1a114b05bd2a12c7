import { claimCount, matchedClaimCount } from '#words/counts.ts';
import type { Agreement } from './agreement.ts';
import type { CodedClaim } from './coded.ts';
import type { Comparison } from './comparison.ts';

/** Below so many pairs a coefficient jumps with every single one of them. */
const FEW = 30;

/** The comparison for the terminal: what differs, then how often the two agree. */
export function comparisonTable(comparison: Comparison): string {
  const { matches, onlyA, onlyB, fields, sentences, sentencesApart } = comparison;
  const claims = matches.length + onlyA.length + onlyB.length;
  const same = matches.filter(({ differences }) => differences.length === 0).length;
  const differing = matches.filter(({ differences }) => differences.length > 0);
  return [
    `${matches.length} of ${claimCount(claims)} matched, by sentences and route; ${same} of them alike in every field.`,
    ...section(
      'Where matched claims differ',
      differing.length === 0
        ? []
        : table([
            ['sentences', 'claim in a', 'claim in b', 'field', 'a', 'b'],
            ...differing.flatMap(({ a, b, differences }) =>
              differences.map((difference, i) => [
                i === 0 ? a.sentences.join(', ') : '',
                i === 0 ? a.id : '',
                i === 0 ? b.id : '',
                difference.field,
                difference.a,
                difference.b,
              ]),
            ),
          ]),
    ),
    ...section('Only in a', onlyA.map(claimInWords)),
    ...section('Only in b', onlyB.map(claimInWords)),
    ...section(
      'Sentences accounted for differently',
      sentencesApart.length === 0
        ? []
        : table([['sentence', 'a', 'b'], ...sentencesApart.map(({ n, a, b }) => [String(n), a, b])]),
    ),
    ...section(
      'Agreement',
      table([
        ['field', 'agree', '', 'alpha'],
        ...fields.map(({ field, agreement }) => [field, ...agreementInWords(agreement)]),
        ['sentences', ...agreementInWords(sentences)],
      ]),
    ),
    '',
    'Alpha is Krippendorff’s, for nominal values: 1 is full agreement, 0 what chance would give. Fields are compared in',
    'matched claims only, and where both coders have filled them in. “–”: all values are the same, so chance says nothing.',
    ...(matches.length < FEW
      ? [`With ${matchedClaimCount(matches.length)} one more or less in agreement moves it far: read the counts first.`]
      : []),
  ].join('\n');
}

function agreementInWords({ agreed, of, alpha }: Agreement): string[] {
  return [
    `${agreed} of ${of}`,
    of === 0 ? '' : `${Math.round((100 * agreed) / of)} %`,
    alpha === null ? '–' : alpha.toFixed(2),
  ];
}

function claimInWords({ id, sentences, fields }: CodedClaim): string {
  const value = (field: string) => fields.get(field) ?? 'not filled in';
  return `  ${id}, sentences ${sentences.join(', ')}: ${value('direction')} from ${value('origin')} to ${value('destinations')}, ${value('figure')}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, '', ...lines];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
