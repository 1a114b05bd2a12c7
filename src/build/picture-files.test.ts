import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import { releaseAddress } from '../core/view/embed-address.ts';
import { PICTURES, type PictureId, picturePath } from '../core/view/picture-address.ts';
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

test('the atlas has every size, a route or place a card and an SVG; a release has the same, a draft none', () => {
  const keptOf = (id: string) => {
    const as = evidenceIn({ ...evidence.dataset, release: { ...release, id, draft: false } });
    return pictureFiles({ ...site, evidence: as }).flatMap(({ path }) => path.split(releaseAddress(id))[1] ?? []);
  };
  const sizes = PICTURES.map(({ id }) => id);
  const live = subjects.flatMap((subject) =>
    (subject.kind === 'atlas' ? sizes : (['card', 'vector'] satisfies PictureId[])).map((id) =>
      picturePath(subject, id),
    ),
  );
  expect(live).toHaveLength(sizes.length + 2 * (subjects.length - 1));
  expect(keptOf('2027-01-01-00000000')).toEqual(live);
  const draft = evidenceIn({ ...evidence.dataset, release: { ...release, draft: true } });
  expect(pictureFiles({ ...site, evidence: draft }).map(({ path }) => path)).toEqual(live);
  const paths = pictureFiles(site).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('picture/'))).toEqual(live);
  expect(new Set(paths).size).toBe(paths.length);
  expect(subjects.length).toBeGreaterThan(routes.length);
});

test('a feed shows the picture of its route at half its px, with words and a link', () => {
  for (const route of [null, ...routes.map(({ id }) => id)]) {
    const picture = feedPicture(route, evidence);
    const subject = route === null ? ({ kind: 'atlas' } as const) : ({ kind: 'route', id: route } as const);
    expect(picture?.address).toBe(imprint.address + picturePath(subject, route === null ? 'column' : 'card'));
    expect([picture?.widthPx, picture?.heightPx]).toEqual(route === null ? [728, 520] : [600, 315]);
    expect(picture?.alt).toContain('Reported by');
    expect(picture?.caption).toContain(release.draft ? 'Draft' : release.id);
    expect(picture?.link.startsWith(imprint.address)).toBe(true);
  }
  expect(feedPicture('dispatch-nowhere-nowhere' as (typeof routes)[number]['id'], evidence)).toBeNull();
});
