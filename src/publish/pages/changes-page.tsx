import { pageAddress, wayUp } from '../../core/view/page-address.ts';
import { ChangeList } from './change-list.tsx';
import type { Page } from './page.ts';
import { releaseWords } from './release-words.ts';
import type { Site } from './site.ts';

/** What became of claims from release to release. */
export function changesPage(site: Site): Page {
  const { dataset } = site.evidence;
  const name = { kind: 'changes' } as const;
  const up = wayUp(pageAddress(name));
  const feeds = site.files.filter(({ path }) => /^changes\.(?:atom|json)$/.test(path));
  return {
    name,
    title: 'Changes to the data',
    description: `What was added, corrected and withdrawn in the records of ${dataset.imprint.name}, release by release, with the reason for every correction.`,
    above: [],
    crumb: 'Changes',
    about: [],
    mainEntity: null,
    feeds: [],
    body: (
      <>
        <header class="page-head">
          <h1>Changes to the data</h1>
          <p class="deck">{releaseWords(dataset.release)}</p>
        </header>
        <p class="lead">
          A release is a state of the data that has a name: a day and the first digits of a hash over all records. When
          a release is made, every claim is compared with the release before it. What is corrected is told field by
          field, and a correction without a reason is refused.
        </p>
        <h2>Releases</h2>
        <ChangeList changes={dataset.changes} site={site} up={up} everyRelease />
        {feeds.length > 0 && (
          <>
            <h2>Follow them</h2>
            <ul class="plain">
              {feeds.map(({ path }) => (
                <li key={path}>
                  <a href={up + path}>{path}</a>,{' '}
                  {path.endsWith('.atom') ? 'a feed for readers (Atom)' : 'the same as JSON'}
                </li>
              ))}
              <li>Each route has a feed of its own; its page links to it.</li>
            </ul>
          </>
        )}
      </>
    ),
  };
}
