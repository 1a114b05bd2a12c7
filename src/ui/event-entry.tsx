import { oneEvent, otherReport, recordStandsUnder } from '#words/events.ts';
import { routeTitle } from '#words/routes.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { routeIdOf } from '../core/model/route.ts';
import { routeHref } from './anchors.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { ExcerptQuote } from './excerpt-quote.tsx';
import { bold, Said } from './said.tsx';
import { OtherOfTwoReports, TwoReports } from './two-reports.tsx';

interface Props {
  /** All reports of one event; mostly there is one. */
  readonly reports: readonly Claim[];
  /** Those of them that get an entry of their own; the others are told in short, with a link to where they have it. */
  readonly here: readonly Claim[];
  readonly evidence: Evidence;
  /** The claims that the widths of the route's lines come from. */
  readonly widthOf: ReadonlySet<Claim['id']>;
  readonly full?: boolean;
  /** The way from the page to the site's address: "../../". */
  readonly up?: string;
}

/** One event with its reports: told twice, it is still one entry. */
export function EventEntry({ reports, here, evidence, widthOf, full = false, up = '' }: Props) {
  const entries = here.map((claim) => (
    <>
      <ClaimEntry
        key={claim.id}
        claim={claim}
        evidence={evidence}
        givesWidth={widthOf.has(claim.id)}
        full={full}
        up={up}
      />
      {(['contradicts', 'differs'] as const).flatMap((relation) =>
        claim[relation]
          .map(evidence.claim)
          .map((other) =>
            full ? (
              <OtherOfTwoReports key={other.id} claim={other} relation={relation} evidence={evidence} up={up} />
            ) : (
              <TwoReports key={other.id} claims={[claim, other]} relation={relation} evidence={evidence} />
            ),
          ),
      )}
    </>
  ));
  if (reports.length === 1) return <>{entries}</>;
  const others = reports.filter((report) => !here.includes(report));
  return (
    <div class="event">
      <p class="event-title">
        <Said pieces={oneEvent(reports)} as={{ lead: bold }} />
      </p>
      {entries}
      {others.map((claim) => (
        <OtherReport key={claim.id} claim={claim} evidence={evidence} />
      ))}
    </div>
  );
}

function OtherReport({ claim, evidence }: Pick<Props, 'evidence'> & { readonly claim: Claim }) {
  const route = routeIdOf(claim);
  return (
    <div class="other-report">
      <h4>{otherReport(claim)}</h4>
      {claim.excerpts.map((id) => (
        <ExcerptQuote key={id} excerpt={evidence.excerpt(id)} claim={claim} evidence={evidence} />
      ))}
      <p>
        <Said
          pieces={recordStandsUnder(routeTitle(evidence.route(route), evidence))}
          as={{ route: (text) => <a href={routeHref(route)}>{text}</a> }}
        />
      </p>
    </div>
  );
}
