import type { Excerpt, Translation } from '../../core/model/article.ts';
import type {
  AgencyRole,
  Claim,
  Endpoint,
  GroundedPeriod,
  PrintedQuantity,
  Profile,
  TravelDocument,
} from '../../core/model/claim.ts';
import type { ClaimDetails } from '../../core/model/claim-details.ts';
import type { ClaimId, SectorId, SourceId } from '../../core/model/ids.ts';
import type { Direction, Measure, Stance, Status } from '../../core/model/vocabulary.ts';

/**
 * What a reader would call the claim, under the names that a record gives its fields. What is computed is not in it. What
 * is undefined is written into no release.
 */
export interface ClaimFacts extends ClaimDetails {
  /** Left out where it affirms, as in releases that knew nothing else. */
  readonly stance: Exclude<Stance, 'affirms'> | undefined;
  readonly direction: Direction;
  readonly origin: Endpoint;
  readonly via: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  readonly joint: boolean;
  readonly quantity: PrintedQuantity | null;
  readonly measure: Measure;
  readonly status: Status;
  /** The printed words that show the status. */
  readonly status_text: string | null;
  readonly period: GroundedPeriod;
  readonly sectors: readonly SectorId[];
  readonly profile: Profile | null;
  readonly agencies: readonly AgencyRole[];
  readonly documents: readonly TravelDocument[];
  readonly speaker: readonly string[];
  readonly source: SourceId | null;
  readonly part_of: ClaimId | null;
  readonly same_event_as: readonly ClaimId[];
  /** Why this report of the event is drawn; null where the editor has not chosen it. */
  readonly drawn_of_event: string | null;
  readonly contradicts: readonly ClaimId[];
  readonly differs: readonly ClaimId[];
  readonly refines: readonly ClaimId[];
  readonly replaces: readonly ClaimId[];
  readonly denies: readonly ClaimId[] | undefined;
  readonly notes: readonly string[];
  readonly excerpts: readonly ExcerptFact[];
}

/** What an excerpt says. Its position, context and seal say where it stands, and may change with a new capture. */
export interface ExcerptFact {
  readonly exact: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly translation: Translation | null;
}

export type Field = keyof ClaimFacts;

/** `excerpts` are those of the claim, in its order. */
export function factsOf(claim: Claim, excerpts: readonly Excerpt[]): ClaimFacts {
  const status = claim.marks.find(({ kind }) => kind === 'status');
  const printed = status && excerpts.find(({ id }) => id === status.excerpt)?.exact.slice(...status.at);
  return {
    stance: claim.stance,
    direction: claim.direction,
    origin: claim.origin,
    via: claim.via,
    destinations: claim.destinations,
    joint: claim.joint,
    quantity: claim.quantity,
    measure: claim.measure,
    status: claim.status,
    status_text: printed ?? null,
    period: claim.period,
    sectors: claim.sectors,
    profile: claim.profile,
    agencies: claim.agencies,
    documents: claim.documents,
    ...claim.details,
    speaker: claim.speaker,
    source: claim.source,
    part_of: claim.partOf,
    same_event_as: claim.sameEventAs,
    drawn_of_event: claim.drawnOfEvent?.why ?? null,
    contradicts: claim.contradicts,
    differs: claim.differs,
    refines: claim.refines,
    replaces: claim.replaces,
    denies: claim.denies,
    notes: claim.notes,
    excerpts: excerpts.map(({ exact, before, after, translation }) => ({
      exact,
      before,
      after,
      translation,
    })),
  };
}
