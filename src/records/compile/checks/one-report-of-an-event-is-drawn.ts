import { eventsOf } from '../../../core/model/events.ts';
import type { ClaimId } from '../../../core/model/ids.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type ArticleRecord, type Check, problemAt, type Registers } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import { fullId } from './ids-resolve.ts';

/** A claim under its full id, with the other reports of its event. */
interface Report {
  readonly id: ClaimId;
  readonly sameEventAs: readonly ClaimId[];
  readonly claim: ParsedEntry<RawClaim>;
}

/**
 * Of several reports of one event that could be drawn one is, and an editor says which and why. Several would show the
 * same people twice.
 */
export const oneReportOfAnEventIsDrawn: Check = ({ registers, records }) => {
  const reports = records.flatMap((record) => record.claims.map((claim) => reportOf(claim, record)));
  return eventsOf(reports).flatMap((event) => {
    const chosen = event.filter(({ claim }) => claim.value.drawn_of_event !== null);
    const open = event.filter(({ claim }) => claim.refused.has('drawn_of_event'));
    return [
      ...chosen.flatMap((report) => notToBeChosen(report, event, registers)),
      ...chosen.slice(1).map((report) => chosenTwice(report, chosen[0] ?? report)),
      ...(chosen.length + open.length === 0 && isSaidByAll(event) ? notChosen(event, registers) : []),
    ];
  });
};

function reportOf(claim: ParsedEntry<RawClaim>, record: ArticleRecord): Report {
  const full = (id: string) => fullId(id, record) as ClaimId;
  return { id: full(claim.value.id), sameEventAs: claim.value.same_event_as.map(full), claim };
}

function notToBeChosen({ id, claim }: Report, event: readonly Report[], registers: Registers): Problem[] {
  if (claim.value.same_event_as.length === 0 && event.length === 1 && !claim.refused.has('same_event_as')) {
    const message = `drawn_of_event stands in ${id}, which is the only report of its event.`;
    return [problemAt(claim, ['drawn_of_event'], message, 'Take it out, or name the other report in same_event_as.')];
  }
  const nowhere = endsNowhere(claim, registers);
  if (nowhere.length === 0) return [];
  const message = `drawn_of_event stands in ${id}, which cannot be drawn: "${nowhere[0]}" has no place on the map.`;
  return [problemAt(claim, ['drawn_of_event'], message, 'Write it in a report whose places are on the map.')];
}

/** A tie that is written on one side only is mended first: it may be a slip. */
function isSaidByAll(event: readonly Report[]): boolean {
  const naming = (id: ClaimId, other: ClaimId) =>
    event.some((report) => report.id === other && report.sameEventAs.includes(id));
  return event.every(({ id, sameEventAs }) => sameEventAs.every((other) => naming(id, other)));
}

function chosenTwice({ id, claim }: Report, first: Report): Problem {
  const message = `drawn_of_event stands in ${id} and in ${first.id}, which tell of one event.`;
  return problemAt(claim, ['drawn_of_event'], message, 'Leave it in the one that is to be drawn.');
}

function notChosen(event: readonly Report[], registers: Registers): Problem[] {
  if (registers.places === null) return [];
  // Nothing is drawn of a denial; that it is no report of the event is said elsewhere.
  const could = event.filter(
    ({ claim }) => claim.value.stance === 'affirms' && endsNowhere(claim, registers).length === 0,
  );
  if (could.length < 2) return [];
  return could.map(({ id, claim }) => {
    const others = could.flatMap((other) => (other.id === id ? [] : other.id)).join(' and ');
    const message = `${id} tells of the same event as ${others}, and no drawn_of_event says which of them is drawn.`;
    return problemAt(claim, ['same_event_as'], message, 'Write in the one that is to be drawn why it is that one.');
  });
}

/** Ends that no map could show. Of places that are not known nothing is said. */
function endsNowhere({ value }: ParsedEntry<RawClaim>, { places, anchors }: Registers): readonly string[] {
  const nowhere = new Set(
    (places ?? [])
      .filter(({ value: { id, anchor } }) => anchor === null || (anchor === 'computed' && anchors?.has(id) === false))
      .map(({ value: { id } }) => id),
  );
  return [value.origin, ...value.destinations].map(({ place }) => place).filter((place) => nowhere.has(place));
}
