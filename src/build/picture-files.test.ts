import { resolve } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { mapCredit } from '#words/pictures.ts';
import { evidenceIn } from '../core/model/evidence.ts';
import { embedAddress, releaseAddress } from '../core/view/embed-address.ts';
import { PICTURES, type PictureId, pictureName, picturePath } from '../core/view/picture-address.ts';
import { groundOf } from '../publish/pictures/ground.ts';
import { picturesOf } from '../publish/pictures/pictures-of.ts';
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
const CREDIT = mapCredit(site.credits.credits.map(({ text }) => text));

test('the atlas has every size, a route or place a card, which lies in the release, and of a draft beside the pages', () => {
  const keptOf = (id: string) => {
    const as = evidenceIn({ ...evidence.dataset, release: { ...release, id, draft: false } });
    return pictureFiles({ ...site, evidence: as }).flatMap(({ path }) => path.split(releaseAddress(id))[1] ?? []);
  };
  const sizes = PICTURES.map(({ id }) => id);
  const all = subjects.flatMap((subject) =>
    (subject.kind === 'atlas' ? sizes : (['card'] satisfies PictureId[])).map((id) => picturePath(subject, id)),
  );
  expect(all).toHaveLength(sizes.length + subjects.length - 1);
  expect(keptOf('2027-01-01-00000000')).toEqual(all);
  const draft = evidenceIn({ ...evidence.dataset, release: { ...release, draft: true } });
  expect(pictureFiles({ ...site, evidence: draft }).map(({ path }) => path)).toEqual(all);
  const paths = pictureFiles(site).map(({ path }) => path);
  const live = release.draft ? all : sizes.map((id) => picturePath({ kind: 'atlas' }, id));
  expect(paths.filter((path) => path.startsWith('picture/'))).toEqual(live);
  expect(new Set(paths).size).toBe(paths.length);
  expect(subjects.length).toBeGreaterThan(routes.length);
});

test('a feed shows the picture of its route at half its px, with words and a link', () => {
  for (const route of [null, ...routes.map(({ id }) => id)]) {
    const picture = feedPicture(route, evidence);
    const subject = route === null ? ({ kind: 'atlas' } as const) : ({ kind: 'route', id: route } as const);
    const kept = route === null || release.draft ? '' : releaseAddress(release.id);
    expect(picture?.address).toBe(imprint.address + kept + picturePath(subject, route === null ? 'column' : 'card'));
    expect([picture?.widthPx, picture?.heightPx]).toEqual(route === null ? [728, 520] : [600, 315]);
    expect(picture?.alt).toContain('Reported by');
    expect(picture?.caption).toContain(release.draft ? 'Draft' : release.id);
    expect(picture?.link.startsWith(imprint.address)).toBe(true);
  }
  expect(feedPicture('dispatch-nowhere-nowhere' as (typeof routes)[number]['id'], evidence)).toBeNull();
});

test.each(['live', 'frozen'] as const)(
  'each SVG of the records, %s, is sound, credits the map and shows its own address',
  (edition) => {
    const folder = edition === 'live' ? '' : releaseAddress(release.id);
    for (const subject of subjects) {
      const [drawn] = picturesOf({
        subject,
        edition,
        sizes: ['vector'],
        evidence,
        mapCredit: CREDIT,
        basemapOf: (scene) => groundOf(scene, site.basemaps),
      });
      const { svg = '' } = drawn ?? {};
      const name = pictureName(subject, 'vector');
      expect(() => XmlDocument.fromString(svg), name).not.toThrow();
      const page = subject.kind === 'atlas' ? '' : `${subject.kind}/${subject.id}/`;
      const link = imprint.address + (folder === '' ? page : folder + embedAddress(subject));
      const shown = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
      expect(shown, name).toContain(link);
      expect(svg.includes('OpenStreetMap'), name).toBe(/<svg [^>]*viewBox[^>]*>.*<svg /s.test(svg));
    }
  },
  60_000,
);
