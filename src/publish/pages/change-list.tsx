import {
  changeOfClaim,
  changeOfField,
  NOTHING_OF_IT_CHANGED,
  NOTHING_RELEASED_YET,
  reasonOfChange,
  releaseDoings,
  releaseHeading,
} from '#words/releases.ts';
import type { Change, ReleaseSummary } from '../../core/model/release.ts';
import { changeAnchor, releaseAnchor } from '../../core/view/change-anchor.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import type { Site } from './site.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly site: Site;
  readonly up: string;
  /** Whether releases are told of that brought none of these changes. */
  readonly everyRelease?: boolean;
}

/** What became of claims, release by release, the newest first. */
export function ChangeList({ changes, site, up, everyRelease = false }: Props) {
  const { releases } = site.evidence.dataset;
  const told = releases.filter(({ release }) => everyRelease || changes.some((change) => change.release === release));
  if (told.length === 0) return <p>{isReleased(site) ? NOTHING_OF_IT_CHANGED : NOTHING_RELEASED_YET}</p>;
  return (
    <>
      {told.map((summary) => (
        <section class="release" key={summary.release} id={anchorOf(summary)}>
          <h3>{releaseHeading(summary)}</h3>
          {everyRelease && <p>{releaseDoings(summary)}</p>}
          <ul class="changes">
            {changes
              .filter((change) => change.release === summary.release)
              .map((change, index, all) => (
                <li key={index} {...anchorOfFirst(change, all)}>
                  <ChangeEntry change={change} site={site} up={up} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ChangeEntry({ change, site, up }: { readonly change: Change; readonly site: Site; readonly up: string }) {
  const isThere = site.evidence.dataset.claims.some(({ id }) => id === change.claim);
  return (
    <>
      <p>
        <Said
          pieces={changeOfClaim(change)}
          as={{
            kind: (text) => <b>{text}</b>,
            claim: () =>
              isThere ? (
                <a href={up + pageAddress({ kind: 'claim', id: change.claim })}>{change.title}</a>
              ) : (
                change.title
              ),
            id: () => <code translate={false}>{change.claim}</code>,
          }}
        />
      </p>
      {change.fields.length > 0 && (
        <dl class="facts">
          {change.fields.map(({ field, name, from, to }) => (
            <div key={field}>
              <dt>{name}</dt>
              <dd>
                <Said
                  pieces={changeOfField({ from, to })}
                  as={{ from: (text) => <del>{text}</del>, to: (text) => <ins>{text}</ins> }}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {change.why !== null && <p>{reasonOfChange({ why: change.why })}</p>}
    </>
  );
}

function isReleased({ evidence }: Site): boolean {
  return evidence.dataset.release.date !== null;
}

/** A claim may have been corrected for two reasons: a link leads to the first. */
function anchorOfFirst(change: Change, all: readonly Change[]): { readonly id?: string } {
  const { release, claim } = change;
  const isFirst = all.find((each) => each.claim === claim) === change;
  return release !== null && isFirst ? { id: changeAnchor(release, claim) } : {};
}

function anchorOf({ release }: ReleaseSummary): string {
  return release === null ? 'unreleased' : releaseAnchor(release);
}
