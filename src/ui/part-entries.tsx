import { REPORTED_BESIDE } from '#words/sections.ts';
import { reportsWith } from '../core/model/events.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Route } from '../core/model/route.ts';
import { widthClaims } from '../core/scene/strands.ts';
import { CircumstanceList } from './circumstance-list.tsx';
import { EventEntry } from './event-entry.tsx';
import { MoreClaims } from './more-claims.tsx';
import { partAddress, partAnchor, type RoutePart } from './route-parts.ts';

interface Props {
  readonly route: Route;
  readonly parts: readonly RoutePart[];
  /** Which of them. */
  readonly at: number;
  readonly evidence: Evidence;
  /** The way from the page to the site's address: "../../". */
  readonly up: string;
}

/** The events of one part of a route with what is reported beside them, and a line for each claim of the next parts. */
export function PartEntries({ route, parts, at, evidence, up }: Props) {
  const part = parts[at];
  const next = parts[at + 1];
  const widthOf = widthClaims(route, evidence, 'largest');
  const circumstances = evidence.circumstancesOf(part?.events.flat() ?? []);
  return (
    <>
      {part?.events.map((here) => (
        <EventEntry
          key={here[0]?.id}
          reports={here.flatMap((each, index) => (index === 0 ? reportsWith(each, evidence.dataset.claims) : []))}
          here={here}
          evidence={evidence}
          widthOf={widthOf}
          up={up}
        />
      ))}
      <MoreClaims
        claims={part?.after ?? []}
        evidence={evidence}
        up={up}
        next={
          next && { href: `${up}${partAddress(route, next)}#${partAnchor(next)}`, claims: next.events.flat().length }
        }
      />
      {circumstances.length > 0 && (
        <>
          <h3>{REPORTED_BESIDE}</h3>
          <CircumstanceList circumstances={circumstances} evidence={evidence} nameArticle up={up} />
        </>
      )}
    </>
  );
}
