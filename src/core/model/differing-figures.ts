import type { ClaimOutline } from './claim.ts';
import type { MapData } from './dataset.ts';
import { reportsWith } from './events.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId, RouteId } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { remembered } from './remembered.ts';
import { routeIdOf } from './route.ts';
import { type Counted, countsPeople, drawnReport } from './undrawn.ts';
import type { Measure } from './vocabulary.ts';

/**
 * Different figures that reports give for one route and one measure, as they were published. They are set beside each
 * other and neither judged nor added.
 */
export interface DifferingFigures {
  readonly route: RouteId;
  /** Two or more, of two or more articles, by the first day on which they may have been published, then in the order of the records. */
  readonly figures: readonly OneFigure[];
}

export interface OneFigure {
  readonly claim: Counted;
  /** The claim whose number contains it; `left out` where it is not among the claims shown, null where there is none. */
  readonly whole: ClaimOutline | 'left out' | null;
  /** Claims of the same route and measure whose figures say nothing else, since they speak of the same people. */
  readonly tied: readonly TiedFigure[];
}

export interface TiedFigure {
  readonly claim: Counted;
  /** It is a part of the figure, says it more precisely, was replaced by it, or is of the same event. */
  readonly as: 'part' | 'precise' | 'replaced' | 'event';
}

/** People who have left and people who have arrived are the same people at two ends of their way. */
const COMPARABLE: Readonly<Partial<Record<Measure, Measure>>> = { arrived: 'departed' };

const BY_CLAIM = new WeakMap<MapData, ReadonlyMap<ClaimId, DifferingFigures>>();
const BY_ROUTE = new WeakMap<MapData, ReadonlyMap<RouteId, readonly DifferingFigures[]>>();

/** What differs on a route: one entry for each measure. Worked out once for a dataset, whole or filtered. */
export function differingOn(route: RouteId, lookup: Lookup): readonly DifferingFigures[] {
  const byRoute = remembered(BY_ROUTE, lookup.mapData, () =>
    groupedBy(new Set(byClaimIn(lookup).values()), ({ route: id }) => [id]),
  );
  return byRoute.get(route) ?? [];
}

/** What a claim's own figure, or the one that it is tied to, stands beside; null where nothing differs. */
export function differingWith(claim: ClaimId, lookup: Lookup): DifferingFigures | null {
  return byClaimIn(lookup).get(claim) ?? null;
}

function byClaimIn(lookup: Lookup): ReadonlyMap<ClaimId, DifferingFigures> {
  return remembered(BY_CLAIM, lookup.mapData, () => {
    const { claims } = lookup.mapData;
    const groups = groupedBy(claims.filter(countsPeople), (claim) => [keyOf(claim)]);
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const found = [...groups.values()].flatMap((group) => differingAmong(group, byId, lookup) ?? []);
    const ids = ({ claim, tied }: OneFigure) => [claim.id, ...tied.map((each) => each.claim.id)];
    return new Map(found.flatMap((one) => one.figures.flatMap(ids).map((id) => [id, one] as const)));
  });
}

/** The same route, and the same measure or a comparable one. */
function keyOf(claim: ClaimOutline): string {
  return `${routeIdOf(claim)} ${COMPARABLE[claim.measure] ?? claim.measure}`;
}

type ById<Some extends ClaimOutline> = ReadonlyMap<ClaimId, Some>;

function differingAmong(group: readonly Counted[], byId: ById<ClaimOutline>, lookup: Lookup): DifferingFigures | null {
  const [first] = group;
  const ties = tiesAmong(group, lookup);
  const tied = groupedBy(group, ({ id }) => (ties.has(id) ? [headOf(id, ties)] : []));
  const published = ({ claim }: OneFigure) => lookup.article(claim.article).published.earliest;
  const figures = group
    .filter(({ id }) => !ties.has(id))
    .map(
      (claim): OneFigure => ({
        claim,
        whole: claim.partOf === null ? null : (byId.get(claim.partOf) ?? 'left out'),
        tied: (tied.get(claim.id) ?? []).map((each) => ({ claim: each, as: ties.get(each.id)?.as ?? 'event' })),
      }),
    )
    .toSorted((a, b) => published(a).localeCompare(published(b)));
  const numbers = new Set(figures.map(({ claim: { quantity } }) => `${quantity.low} ${quantity.high}`));
  const articles = new Set(figures.map(({ claim }) => claim.article));
  return first && numbers.size > 1 && articles.size > 1 ? { route: routeIdOf(first), figures } : null;
}

interface Tie {
  readonly to: ClaimId;
  readonly as: TiedFigure['as'];
}

/** Which claims of a group say nothing else than another of it, by their ids. */
function tiesAmong(group: readonly Counted[], lookup: Lookup): ReadonlyMap<ClaimId, Tie> {
  const among = new Map(group.map((claim) => [claim.id, claim]));
  const replacing = groupedBy(group, ({ replaces }) => replaces);
  const ties = new Map<ClaimId, Tie>();
  for (const claim of group) {
    const tie = tieOf(claim, among, replacing.get(claim.id)?.[0] ?? null, lookup);
    // Records that name each other round about would hide one another.
    if (tie && headOf(tie.to, ties) !== claim.id) ties.set(claim.id, tie);
  }
  return ties;
}

function tieOf(claim: Counted, among: ById<Counted>, replacing: Counted | null, lookup: Lookup): Tie | null {
  const { id, partOf, refines } = claim;
  if (partOf !== null && among.has(partOf)) return { to: partOf, as: 'part' };
  if (replacing) return { to: replacing.id, as: 'replaced' };
  const refined = refines.find((other) => among.has(other));
  if (refined !== undefined) return { to: refined, as: 'precise' };
  const reports = reportsWith(claim, lookup.mapData.claims).filter((report) => among.has(report.id));
  const drawn = drawnReport(claim, lookup).id;
  const head = reports.find((report) => report.id === drawn) ?? reports[0];
  return head && head.id !== id ? { to: head.id, as: 'event' } : null;
}

/** What a chain of ties ends at. */
function headOf(id: ClaimId, ties: ReadonlyMap<ClaimId, Tie>): ClaimId {
  let at = id;
  for (let next = ties.get(at); next; next = ties.get(at)) at = next.to;
  return at;
}
