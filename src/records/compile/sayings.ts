import type { Findings, Saying } from '../../core/model/finding.ts';
import type { ArticleId, ClaimId } from '../../core/model/ids.ts';
import { dataHash } from '../release/data-hash.ts';
import { fullId } from './checks/ids-resolve.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import { findPhrase } from './phrase.ts';
import { compare } from './problem.ts';
import type { ArticleRecord, Project } from './project.ts';
import type { RawClaim } from './record-schema.ts';
import type { RawSaying } from './saying-schema.ts';

/** Something that an editor says of the records, and where it stands. */
export interface Said {
  readonly entry: ParsedEntry<unknown>;
  readonly field: 'headline' | 'deck';
  readonly saying: RawSaying;
  /** The article whose claims it speaks of; null where it speaks of all. */
  readonly record: ArticleRecord | null;
}

/** Of the atlas as a whole. */
export function sayingsOfAtlas({ registers: { imprint } }: Pick<Project, 'registers'>): readonly Said[] {
  return (['headline', 'deck'] as const).flatMap((field) => {
    const saying = imprint?.value[field] ?? null;
    return imprint && saying ? [{ entry: imprint, field, saying, record: null }] : [];
  });
}

/** Of one article. */
export function sayingsOfArticle(record: ArticleRecord): readonly Said[] {
  const { article } = record;
  const saying = article?.value.headline ?? null;
  return article && saying ? [{ entry: article, field: 'headline', saying, record }] : [];
}

/** The claim that a saying names, with its article before it. */
export function namedBy({ record }: Said, claim: string): string {
  return record ? fullId(claim, record) : claim;
}

/**
 * What a saying may hang on, in short: of all claims of these records who is said to go where, how many, how firmly and
 * when, and which claims are taken back. Another value says that the editor has to look again; notes, quotations and
 * speakers change nothing. `46-claims-3f9ac1d2`: how many there are, and 8 hex digits.
 */
export function stampOf(records: readonly ArticleRecord[]): string {
  const claims = records
    .flatMap((record) => record.claims.map(({ value }) => lookedAt(value, record)))
    .sort((a, b) => compare(a.id, b.id));
  return `${claims.length}-claims-${dataHash(claims).slice(0, 8)}`;
}

function lookedAt(claim: RawClaim, record: ArticleRecord) {
  const { id, stance, direction, origin, destinations, quantity, measure, status, period, replaces } = claim;
  const { text: _text, groups: _groups, ...figure } = quantity ?? { text: null, groups: null };
  return {
    id: fullId(id, record),
    stance,
    direction,
    origin: origin.place,
    destinations: destinations.map(({ place }) => place),
    figure,
    measure,
    status,
    when: period.when,
    replaces: replaces.map((each) => fullId(each, record)),
  };
}

/** What editors say of sound records; nothing where they say nothing. */
export function findingsOf(project: Project): { readonly findings?: Findings } {
  const { imprint } = project.registers;
  const [headline, deck] = [imprint?.value.headline, imprint?.value.deck].map((saying) =>
    saying ? sayingOf(saying, (claim) => claim) : null,
  );
  const articles = Object.fromEntries(
    project.records.flatMap((record) => {
      const saying = record.article?.value.headline;
      return saying ? [[record.id as ArticleId, sayingOf(saying, (claim) => fullId(claim, record))]] : [];
    }),
  );
  if (!headline && !deck && Object.keys(articles).length === 0) return {};
  return { findings: { headline: headline ?? null, deck: deck ?? null, articles } };
}

function sayingOf({ text, figures }: RawSaying, full: (claim: string) => string): Saying {
  return {
    text,
    figures: figures
      .flatMap(({ words, claim }) => {
        const at = findPhrase(text, words);
        return at ? [{ at, claim: full(claim) as ClaimId }] : [];
      })
      .sort((a, b) => a.at[0] - b.at[0]),
  };
}
