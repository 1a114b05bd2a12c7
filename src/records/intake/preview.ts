import type { SentenceAccount } from '../../core/model/account.ts';
import type { Coverage } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import { assembleClaim } from '../compile/assemble-claim.ts';
import { compile } from '../compile/compile.ts';
import { coverageOf } from '../compile/coverage.ts';
import { saysNotFilledIn } from '../compile/open-fields.ts';
import type { ParsedEntry } from '../compile/parsed-entry.ts';
import type { Problem } from '../compile/problem.ts';
import type { ArticleRecord, Registers } from '../compile/project.ts';
import { readProject } from '../compile/read-project.ts';
import { ANEW, type Reading } from '../compile/reading.ts';
import type { RawCircumstance, RawExcerpt, RawNothing } from '../compile/record-schema.ts';
import type { RawPlace } from '../compile/register-schema.ts';
import { sentenceAccounts } from '../compile/sentence-accounts.ts';
import { attribute } from './preview-problems.ts';

/** The records as they stand in the files this moment, sound or not, with what is wrong or missing beside each. */
export interface Preview {
  readonly articles: readonly PreviewArticle[];
  /** Problems outside the records: in the lists that they refer to. */
  readonly elsewhere: readonly Problem[];
  /** English names by kind and id: `place russia`, `agency ilo`, `sector sewing`. */
  readonly names: ReadonlyMap<string, string>;
}

export interface PreviewArticle {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly problems: readonly Problem[];
  /** How many of the problems are fields that nobody has filled in yet. */
  readonly open: number;
  readonly coverage: Coverage | null;
  readonly sentences: readonly PreviewSentence[];
  readonly textAtHand: boolean;
  readonly claims: readonly (PreviewPart & { readonly claim: Claim; readonly excerpts: readonly RawExcerpt[] })[];
  readonly excerpts: readonly (PreviewPart & { readonly excerpt: RawExcerpt })[];
  readonly circumstances: readonly (PreviewPart & { readonly circumstance: RawCircumstance })[];
  readonly nothing: readonly (PreviewPart & { readonly entry: RawNothing })[];
  /** What concerns the article itself, or the record as a whole. */
  readonly own: readonly Problem[];
}

/** One entry of a record: which of its fields hold nothing sensible yet, and what is said of it. */
export interface PreviewPart {
  readonly key: string;
  readonly refused: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export interface PreviewSentence extends SentenceAccount {
  /** Null where the text is not at hand. */
  readonly text: string | null;
  readonly words: number;
  readonly seal: string;
  /** Whether every entry that it stands in is still to be filled in. */
  readonly open: boolean;
}

/** Reads the project afresh. With a folder of texts, sentences are shown; without, their numbers and seals are. */
export function previewOf(root: string, texts: string | null, reading: Reading = ANEW): Preview {
  const { project } = readProject(root, texts, reading);
  const { problems } = compile(root, texts, reading);
  const places = new Map((project.registers.places ?? []).map(({ value }) => [value.id, value]));
  const own = (record: ArticleRecord) =>
    problems.filter(({ file }) => file === record.file || file === record.sealsFile || file === `${record.id}.txt`);
  const taken = new Set(project.records.flatMap(own));
  return {
    articles: project.records.map((record) => articleOf(record, own(record), places)),
    elsewhere: problems.filter((problem) => !taken.has(problem)),
    names: namesOf(project.registers),
  };
}

function articleOf(
  record: ArticleRecord,
  problems: readonly Problem[],
  places: ReadonlyMap<string, RawPlace>,
): PreviewArticle {
  const { seals, text, article } = record;
  const same = text !== null && seals !== null && text.hash === seals.text;
  const { of, rest } = attribute(record, problems);
  const part = (entry: ParsedEntry<unknown>, key: string): PreviewPart => ({
    key,
    refused: entry.refused,
    problems: of(entry),
  });
  return {
    id: record.id,
    file: record.file,
    title: article === null ? null : (article.value.title ?? known(article, 'description')),
    language: article === null ? null : known(article, 'language'),
    problems,
    open: problems.filter(saysNotFilledIn).length,
    coverage: seals && coverageOf(record, seals),
    sentences: sentenceAccounts(record).map((account, i) => {
      const sealed = seals?.sentences[i];
      return {
        ...account,
        text: same && sealed ? text.plain.slice(...sealed.at) : null,
        words: sealed?.words ?? 0,
        seal: sealed?.seal ?? '',
        open: isOpenIn(record, account),
      };
    }),
    textAtHand: same,
    claims: record.claims.map((entry) => ({
      ...part(entry, `claim-${entry.value.id}`),
      claim: assembleClaim(entry.value, record, places),
      excerpts: entry.value.excerpts.flatMap(
        (id) => record.excerpts.find((excerpt) => excerpt.value.id === id)?.value ?? [],
      ),
    })),
    excerpts: record.excerpts.map((entry) => ({ ...part(entry, `excerpt-${entry.value.id}`), excerpt: entry.value })),
    circumstances: record.circumstances.map((entry) => ({
      ...part(entry, `circumstance-${entry.value.id}`),
      circumstance: entry.value,
    })),
    nothing: record.nothing.map((entry, at) => ({ ...part(entry, `nothing-${at}`), entry: entry.value })),
    own: rest,
  };
}

function isOpenIn(record: ArticleRecord, { sentence, claims }: SentenceAccount): boolean {
  const short = claims.map((id) => id.slice(record.id.length + 1));
  const entries: readonly ParsedEntry<unknown>[] = [
    ...record.claims.filter(({ value }) => short.includes(value.id)),
    ...[...record.circumstances, ...record.nothing].filter(({ value }) => value.sentences.includes(sentence)),
  ];
  return entries.every(({ refused }) => refused.size > 0);
}

/** A field of the article, or null where it holds nothing sensible yet. */
function known(article: NonNullable<ArticleRecord['article']>, field: 'description' | 'language'): string | null {
  return article.refused.has(field) ? null : article.value[field];
}

/** English names of everything that records refer to by id. */
function namesOf({ places, agencies, sectors }: Registers): Map<string, string> {
  return new Map([
    ...(places ?? []).map(({ value }) => [`place ${value.id}`, value.names.en] as const),
    ...(agencies ?? []).map(({ value }) => [`agency ${value.id}`, value.names.en] as const),
    ...(sectors ?? []).map(({ value }) => [`sector ${value.id}`, value.label] as const),
  ]);
}
