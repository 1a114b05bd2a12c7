import { perRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, type Project, problemAt } from '../project.ts';
import { endIsAnExample } from './end-is-an-example.ts';
import { listIsLeftOpen } from './list-is-left-open.ts';
import { meansIsNotInWords } from './means-is-not-in-words.ts';
import { originIsAStateThatActs } from './origin-is-a-state-that-acts.ts';
import { originIsPlaceOfSelection } from './origin-is-place-of-selection.ts';
import { originIsWhereASourceIs } from './origin-is-where-a-source-is.ts';
import { partIsLeftOut } from './part-is-left-out.ts';
import { periodIsOfOtherMonths } from './period-is-of-other-months.ts';
import { sayingsOfArticleToLookAt } from './sayings-were-looked-at.ts';
import { sectorIsNotInText } from './sector-is-not-in-text.ts';
import { siblingsAreSetApart } from './siblings-are-set-apart.ts';
import { speakerIsNotNamed } from './speaker-is-not-named.ts';
import type { Suspicion, Warning, WithText } from './warning.ts';

const SUSPICIONS: readonly Suspicion[] = [
  sectorIsNotInText,
  speakerIsNotNamed,
  originIsPlaceOfSelection,
  originIsAStateThatActs,
  originIsWhereASourceIs,
  endIsAnExample,
  listIsLeftOpen,
  partIsLeftOut,
  meansIsNotInWords,
  periodIsOfOtherMonths,
  siblingsAreSetApart,
];

export interface Looked {
  /** What nobody has answered. It stops nothing. */
  readonly warnings: readonly Problem[];
  /** Answers to nothing: what they answered is gone. */
  readonly problems: readonly Problem[];
}

/** What an editor should look at once more: in the articles whose texts are at hand, and in what is said of an article. */
export function lookOver(project: Project): Looked {
  const found = project.records.map((record) => lookAt(record, project.registers));
  return {
    warnings: [...found.flatMap(({ warnings }) => warnings), ...project.records.flatMap(sayingsOfArticleToLookAt)],
    problems: found.flatMap(({ problems }) => problems),
  };
}

const lookAt = perRecord((record, registers): Looked => {
  if (!hasText(record)) return { warnings: [], problems: [] };
  const suspected = SUSPICIONS.flatMap((suspicion) => suspicion(record, registers));
  return {
    warnings: suspected.filter((warning) => !isAnswered(warning)).map(({ problem }) => problem),
    problems: record.claims.flatMap((claim) =>
      Object.entries(claim.value.looked_at ?? {})
        .filter(([, why]) => why !== null)
        .filter(([kind]) => !suspected.some((warning) => warning.claim === claim && warning.kind === kind))
        .map(([kind]) =>
          problemAt(
            claim,
            ['looked_at', kind],
            `looked_at.${kind} answers a warning that is not given.`,
            'Take it out.',
          ),
        ),
    ),
  };
});

function isAnswered({ kind, claim }: Warning): boolean {
  return (claim.value.looked_at?.[kind] ?? null) !== null;
}

function hasText(record: ArticleRecord): record is WithText {
  return record.text !== null;
}
