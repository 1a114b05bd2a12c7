import { changeLogOf } from '../../core/changes/change-log.ts';
import type { ChangeSince, ChangesSince } from '../../core/changes/changes-since.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import type { Change } from '../../core/model/release.ts';
import { changeAddress } from '../../core/view/change-anchor.ts';
import { changesSinceAddress } from '../../core/view/embed-address.ts';
import { type PublishedFile, publishedFile } from './published-files.ts';

/** For each release there has been, what became of the claims after it. What is not released yet may still change. */
export function changesSinceFiles(dataset: Dataset): readonly PublishedFile[] {
  return dataset.releases.flatMap(({ release }) => {
    if (release === null) return [];
    const content = () => `${JSON.stringify(changesSince(release, dataset))}\n`;
    return [publishedFile(changesSinceAddress(release), 'application/json', content)];
  });
}

/** Null where there has been no such release. */
export function changesSince(release: string, dataset: Dataset): ChangesSince | null {
  const { releases, changes } = dataset;
  const { pageOf } = changeLogOf(dataset);
  const released = releases.flatMap(({ release: id, date }) => (id === null || date === null ? [] : [{ id, date }]));
  const place = released.findIndex(({ id }) => id === release);
  const [latest] = released;
  if (place === -1 || latest === undefined) return null;
  const later = new Set(released.slice(0, place).map(({ id }) => id));
  return {
    format: 'dispatch-atlas-since/1',
    release,
    latest: { release: latest.id, date: latest.date },
    changes: changes.flatMap((change) =>
      change.release !== null && change.date !== null && later.has(change.release)
        ? [told(change, change.release, change.date, changeAddress(change.release, change.claim, pageOf(change)))]
        : [],
    ),
  };
}

function told(
  { kind, claim, title, routes, fields, why }: Change,
  release: string,
  date: string,
  address: string,
): ChangeSince {
  const figure = fields.find(({ field }) => field === 'quantity');
  return {
    release,
    date,
    kind,
    claim,
    title,
    routes,
    figure: figure ? { from: figure.from, to: figure.to } : null,
    why,
    address,
  };
}
