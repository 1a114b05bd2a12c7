import { claimTally, othersSentence } from '#words/changes.ts';
import { dateWords } from '#words/dates.ts';
import type { Change, ReleaseSummary } from '../../core/model/release.ts';
import { changeAnchor, releaseAnchor } from '../../core/view/change-anchor.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Site } from './site.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly site: Site;
  readonly up: string;
  /** Whether releases are told of that brought none of these changes. */
  readonly everyRelease?: boolean;
}

const KIND_WORDS: Readonly<Record<Change['kind'], string>> = {
  added: 'Added',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

/** What became of claims, release by release, the newest first. */
export function ChangeList({ changes, site, up, everyRelease = false }: Props) {
  const { releases } = site.evidence.dataset;
  const told = releases.filter(({ release }) => everyRelease || changes.some((change) => change.release === release));
  if (told.length === 0) return <p>{nothingWords(site)}</p>;
  return (
    <>
      {told.map((summary) => (
        <section class="release" key={summary.release} id={anchorOf(summary)}>
          <h3>{headOf(summary)}</h3>
          {everyRelease && (
            <p>
              {claimTally(summary)}. {othersSentence(summary)}
            </p>
          )}
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
        <b>{KIND_WORDS[change.kind]}:</b>{' '}
        {isThere ? <a href={up + pageAddress({ kind: 'claim', id: change.claim })}>{change.title}</a> : change.title}{' '}
        <code translate={false}>{change.claim}</code>
      </p>
      {change.fields.length > 0 && (
        <dl class="facts">
          {change.fields.map(({ field, name, from, to }) => (
            <div key={field}>
              <dt>{name}</dt>
              <dd>
                from <del>{from}</del> to <ins>{to}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {change.why !== null && <p>Why: {change.why}</p>}
    </>
  );
}

function nothingWords({ evidence }: Site): string {
  return evidence.dataset.release.date === null
    ? 'The data have not been released yet, so there is nothing that could have changed.'
    : 'Nothing of it has changed since the first release.';
}

function headOf({ release, date }: ReleaseSummary): string {
  if (release === null) return 'Not released yet';
  return date === null ? `Release ${release}` : `${dateWords(date)}: release ${release}`;
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
