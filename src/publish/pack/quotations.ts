import { publishedWords } from '#words/dates.ts';
import { QUESTION_WORDS } from '#words/not-stated.ts';
import { claimHeading } from '#words/pack-entries.ts';
import { quotationSource } from '#words/pack-sources.ts';
import { movementTitle } from '#words/routes.ts';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { ClaimId, ExcerptId } from '../../core/model/ids.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { openQuestions } from '../../core/model/not-stated.ts';
import { inParagraphs, paragraphsOf } from '../../core/model/paragraphs.ts';
import { passageAddress } from '../../core/model/text-fragment.ts';
import type { WidthRule } from '../../core/scene/weight.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { linkedWords } from '../../ui/linked-words.ts';
import { factsIn } from './claim-facts.ts';
import { inOrder } from './in-order.ts';
import type { PackClaim, PackQuotation } from './pack.ts';

interface Selected {
  readonly evidence: Evidence;
  readonly selected: Evidence;
  readonly shown: Lookup;
  readonly rule: WidthRule;
  readonly base: string;
}

/** The excerpts of all selected claims, each once, in the order in which the routes need them. */
export function quotationsOf(request: Selected): readonly PackQuotation[] {
  const { selected, shown, rule } = request;
  const claims = selected.dataset.routes.flatMap((route) => inOrder(route, selected, shown, rule));
  const ids = [...new Set(claims.flatMap((claim) => claim.excerpts))];
  const told = new Map<ClaimId, number>();
  return ids.map((id, index) => quotationOf(id, index + 1, claims, told, request));
}

function quotationOf(
  id: ExcerptId,
  number: number,
  claims: readonly Claim[],
  told: Map<ClaimId, number>,
  request: Selected,
): PackQuotation {
  const { selected } = request;
  const excerpt = selected.excerpt(id);
  const article = selected.article(excerpt.article);
  const resting = claims.filter((claim) => claim.excerpts.includes(id));
  return {
    number,
    excerpt: id,
    exact: excerpt.exact,
    paragraphs: inParagraphs(
      linkedWords(excerpt, resting, selected, true).map(({ text, kind }) => ({ text, kind })),
      excerpt.breaks,
    ),
    language: article.language,
    before: excerpt.before,
    after: excerpt.after,
    translation: excerpt.translation,
    source: sourceWords(excerpt, selected),
    address: article.address,
    passage: passageAddress(article.address, excerpt),
    archived: article.archived,
    claims: resting.map((claim) => {
      const toldUnder = told.get(claim.id) ?? null;
      if (toldUnder === null) told.set(claim.id, number);
      return claimOf(claim, toldUnder, request);
    }),
  };
}

function sourceWords(excerpt: Excerpt, lookup: Lookup): string {
  const article = lookup.article(excerpt.article);
  return quotationSource({
    publisher: lookup.publisher(article.publisher).name,
    carrier: article.carrier && lookup.publisher(article.carrier).name,
    title: article.title,
    description: article.description,
    published: publishedWords(article),
    basis: article.published.basis,
    paragraphs: paragraphsOf(excerpt),
  });
}

function claimOf(claim: Claim, toldUnder: number | null, { evidence, selected, shown, base }: Selected): PackClaim {
  const route = selected.dataset.routes.find(({ claims }) => claims.includes(claim.id));
  if (!route) throw new Error(`no route has the claim ${claim.id}`);
  return {
    id: claim.id,
    route: route.id,
    words: claimHeading({ ...claim, route: movementTitle(route, selected) }),
    status: claim.status,
    toldUnder,
    facts: toldUnder === null ? factsIn(claim, evidence, shown) : [],
    notStated: toldUnder === null ? openQuestions(claim, evidence).map((question) => QUESTION_WORDS[question]) : [],
    address: new URL(pageAddress({ kind: 'claim', id: claim.id }), base).href,
  };
}
