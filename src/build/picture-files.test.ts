import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import { PICTURES, picturePath, releaseAddress } from '../core/view/embed-address.ts';
import { REAL } from '../records/test/fixture-real.ts';
import { embedSubjects } from './embed-subjects.ts';
import { feedPicture } from './feed-picture.ts';
import { openSite } from './open-site.ts';
import { pictureFiles } from './picture-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { dataset, accounts } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const site = openSite(ROOT, { dataset, accounts });
const { evidence } = site;
const { imprint, release, routes } = evidence.dataset;
const subjects = embedSubjects(evidence);

test('there are pictures of the atlas, each route and each place in every size; a release keeps its own', () => {
  const live = subjects.flatMap((subject) => PICTURES.map(({ id }) => picturePath(subject, id)));
  const kept = release.draft ? [] : live.map((path) => releaseAddress(release.id) + path);
  const paths = pictureFiles(site).map(({ path }) => path);
  expect(paths).toEqual([...live, ...kept]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(subjects.length).toBeGreaterThan(routes.length);
  const draft = evidenceIn({ ...evidence.dataset, release: { ...release, draft: true } });
  expect(pictureFiles({ ...site, evidence: draft }).map(({ path }) => path)).toEqual(live);
});

test('a feed shows the picture of its route at half its px, with words and a link', () => {
  for (const route of [null, ...routes.map(({ id }) => id)]) {
    const picture = feedPicture(route, evidence);
    const subject = route === null ? ({ kind: 'atlas' } as const) : ({ kind: 'route', id: route } as const);
    expect(picture?.address).toBe(imprint.address + picturePath(subject, 'column'));
    expect([picture?.widthPx, picture?.heightPx]).toEqual([728, 520]);
    expect(picture?.alt).toContain('Reported by');
    expect(picture?.caption).toContain(release.draft ? 'Draft' : release.id);
    expect(picture?.link.startsWith(imprint.address)).toBe(true);
  }
  expect(feedPicture('dispatch-nowhere-nowhere' as (typeof routes)[number]['id'], evidence)).toBeNull();
});
