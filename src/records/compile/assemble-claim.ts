import type { Claim, Endpoint, PrintedQuantity, QuotationMark } from '../../core/model/claim.ts';
import type { AgencyId, ArticleId, ClaimId, ExcerptId, PlaceId, SectorId, SourceId } from '../../core/model/ids.ts';
import { detailsOf, groupsOf } from './assemble-details.ts';
import { fullId } from './checks/ids-resolve.ts';
import { spellingsOf } from './checks/place-stands-in-excerpt.ts';
import { findPhrase } from './phrase.ts';
import { type ArticleRecord, excerptsOf } from './project.ts';
import type { RawClaim, RawEndpoint, RawExcerpt, RawQuantity } from './record-schema.ts';
import type { RawPlace } from './register-schema.ts';
import { findSpelling } from './spelling.ts';

/** One claim with full ids, and with the words that carry its figure, places and status marked in its excerpts. */
export function assembleClaim(claim: RawClaim, record: ArticleRecord, places: ReadonlyMap<string, RawPlace>): Claim {
  const excerpts = excerptsOf(record, claim).map(({ value }) => value);
  const full = (ids: readonly string[]) => ids.map((id) => fullId(id, record) as ClaimId);
  const marks: QuotationMark[] = [];
  const mark = (kind: QuotationMark['kind'], found: Found | null) => {
    if (!found) return;
    const excerpt = fullId(found.excerpt.id, record) as ExcerptId;
    const [start, end] = found.at;
    if (
      !marks.some(
        (known) => known.kind === kind && known.excerpt === excerpt && known.at[0] === start && known.at[1] === end,
      )
    ) {
      marks.push({ excerpt, kind, at: [start, end] });
    }
  };
  const endpoint = (end: RawEndpoint): Endpoint => {
    const found = findEndpoint(end, excerpts, places);
    mark('place', found);
    return {
      place: end.place as PlaceId,
      text: found ? found.excerpt.exact.slice(...found.at) : null,
      inferred: end.inferred,
      examples: end.examples as PlaceId[],
      ...(end.parts.length > 0 && { parts: end.parts as PlaceId[] }),
    };
  };
  if (claim.quantity) mark('figure', findIn(excerpts, claim.quantity.text));
  const origin = endpoint(claim.origin);
  const via = claim.via.map(endpoint);
  const destinations = claim.destinations.map(endpoint);
  const details = detailsOf(claim);
  if (claim.status_text !== null) mark('status', findIn(excerpts, claim.status_text));
  return {
    id: fullId(claim.id, record) as ClaimId,
    article: record.id as ArticleId,
    excerpts: claim.excerpts.map((id) => fullId(id, record) as ExcerptId),
    ...(claim.stance === 'affirms' ? {} : { stance: claim.stance }),
    direction: claim.direction,
    origin,
    via,
    destinations,
    joint: claim.joint,
    quantity: claim.quantity && quantityOf(claim.quantity),
    measure: claim.measure,
    status: claim.status,
    period: claim.period,
    sectors: claim.sectors as SectorId[],
    profile: claim.profile,
    agencies: claim.agencies.map(({ agency, role }) => ({ agency: agency as AgencyId, role })),
    documents: claim.documents,
    ...(details && { details }),
    speaker: claim.speaker,
    source: claim.source as SourceId | null,
    partOf: claim.part_of === null ? null : (fullId(claim.part_of, record) as ClaimId),
    sameEventAs: full(claim.same_event_as),
    drawnOfEvent: claim.drawn_of_event === null ? null : { why: claim.drawn_of_event },
    contradicts: full(claim.contradicts),
    differs: full(claim.differs),
    refines: full(claim.refines),
    replaces: full(claim.replaces),
    ...(claim.denies.length === 0 ? {} : { denies: full(claim.denies) }),
    notes: claim.notes,
    marks,
  };
}

export function quantityOf(quantity: RawQuantity): PrintedQuantity {
  const { value, low, high, low_words, high_words, qualifier, unit, text } = quantity;
  const groups = groupsOf(quantity);
  return {
    low: value ?? low ?? null,
    high: value ?? high ?? null,
    // Small, as they stand inside a phrase: the capital is that of a sentence, and `text` keeps it.
    ...(low_words && { lowWords: low_words.toLowerCase() }),
    ...(high_words && { highWords: high_words.toLowerCase() }),
    qualifier,
    unit,
    text,
    ...(groups && { groups }),
  };
}

interface Found {
  readonly excerpt: RawExcerpt;
  readonly at: readonly [start: number, end: number];
}

/** The words that name a place. An inferred one is named by nothing but the words that the record gives for it. */
function findEndpoint(
  end: RawEndpoint,
  excerpts: readonly RawExcerpt[],
  places: ReadonlyMap<string, RawPlace>,
): Found | null {
  if (end.text !== null) return findIn(excerpts, end.text);
  const place = places.get(end.place);
  if (end.inferred !== null || !place) return null;
  // The longest spelling in any of the excerpts, not only in the first that names the place somehow.
  for (const spelling of spellingsOf(place).sort((a, b) => b.length - a.length)) {
    const found = findIn(excerpts, spelling, findSpelling);
    if (found) return found;
  }
  return null;
}

function findIn(excerpts: readonly RawExcerpt[], phrase: string, find = findPhrase): Found | null {
  for (const excerpt of excerpts) {
    const at = find(excerpt.exact, phrase);
    if (at) return { excerpt, at };
  }
  return null;
}
