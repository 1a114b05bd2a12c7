import {
  changeOfClaim,
  changeOfField,
  moreAdded,
  NOTHING_OF_IT_CHANGED,
  NOTHING_RELEASED_YET,
  reasonOfChange,
  releaseDoings,
  releaseHeading,
} from '#words/releases.ts';
import type { AddedPage } from '../../core/changes/change-log.ts';
import type { Change, ReleaseSummary } from '../../core/model/release.ts';
import { changeAnchor, releaseAnchor, releaseName } from '../../core/view/change-anchor.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { Said } from '../../ui/said.tsx';
import type { Site } from './site.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly site: Site;
  readonly up: string;
  /** Whether releases are told of that brought none of these changes. */
  readonly everyRelease?: boolean;
  /** So many claims that a release added are told; the page of all changes tells of the others. */
  readonly mostAdded?: number;
  /** Pages with more of what a release added. */
  readonly pages?: readonly AddedPage[];
}

/** What became of claims, release by release, the newest first. */
export function ChangeList({ changes, site, up, everyRelease = false, mostAdded, pages = [] }: Props) {
  const { releases } = site.evidence.dataset;
  const told = releases.filter(({ release }) => everyRelease || changes.some((change) => change.release === release));
  if (told.length === 0) return <p>{isReleased(site) ? NOTHING_OF_IT_CHANGED : NOTHING_RELEASED_YET}</p>;
  return (
    <>
      {told.map((summary) => (
        <section class="release" key={summary.release} id={anchorOf(summary)}>
          <h3>{releaseHeading(summary)}</h3>
          {everyRelease && <p>{releaseDoings(summary)}</p>}
          <ReleaseEntries
            changes={changes.filter((change) => change.release === summary.release)}
            mostAdded={mostAdded}
            up={up}
          />
          <MoreAdded pages={pages.filter(({ release }) => release === summary.release)} up={up} />
        </section>
      ))}
    </>
  );
}

interface ReleaseProps extends Pick<Props, 'changes' | 'up'> {
  readonly mostAdded: number | undefined;
}

/** Every correction, and of what was added no more than there is room for. */
function ReleaseEntries({ changes, mostAdded = Number.POSITIVE_INFINITY, up }: ReleaseProps) {
  const added = changes.filter(({ kind }) => kind === 'added');
  const left = new Set(added.slice(mostAdded));
  return (
    <>
      <ChangeEntries changes={changes.filter((change) => !left.has(change))} up={up} />
      {left.size > 0 && (
        <p>
          <a href={up + pageAddress({ kind: 'changes' })}>{moreAdded(left.size)}</a>
        </p>
      )}
    </>
  );
}

/** Changes of one release. */
export function ChangeEntries({ changes, up }: Pick<Props, 'changes' | 'up'>) {
  return (
    <ul class="changes">
      {changes.map((change, index) => (
        <li key={index} {...anchorOfFirst(change, changes)}>
          <ChangeEntry change={change} up={up} />
        </li>
      ))}
    </ul>
  );
}

function MoreAdded({ pages, up }: { readonly pages: readonly AddedPage[]; readonly up: string }) {
  return (
    <>
      {pages.map(({ name, changes }) => (
        <p key={name.id}>
          <a href={up + pageAddress(name)}>{moreAdded(changes.length)}</a>
        </p>
      ))}
    </>
  );
}

function ChangeEntry({ change, up }: { readonly change: Change; readonly up: string }) {
  return (
    <>
      <p>
        <Said
          pieces={changeOfClaim(change)}
          as={{
            kind: (text) => <b>{text}</b>,
            claim: () => <a href={up + pageAddress({ kind: 'claim', id: change.claim })}>{change.title}</a>,
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
  return release === null ? releaseName(release) : releaseAnchor(release);
}
