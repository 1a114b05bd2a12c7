import { resolve } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import { embedAddress, PICTURES, picturePath, releaseAddress } from '../core/view/embed-address.ts';
import { compileOrThrow } from '../records/compile/compile.ts';
import { embedSubjects } from './embed-subjects.ts';
import { feedPicture } from './feed-picture.ts';
import { pictureFiles } from './picture-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const evidence = evidenceIn(compileOrThrow(ROOT));
const { imprint, release, routes } = evidence.dataset;
const subjects = embedSubjects(evidence);

test('there are pictures of the atlas, each route and each place in every size; a release keeps its own', () => {
  const live = subjects.flatMap((subject) => PICTURES.map(({ id }) => picturePath(subject, id)));
  const kept = release.draft ? [] : live.map((path) => releaseAddress(release.id) + path);
  const paths = pictureFiles(ROOT, evidence).map(({ path }) => path);
  expect(paths).toEqual([...live, ...kept]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(subjects.length).toBeGreaterThan(routes.length);
  const draft = evidenceIn({ ...evidence.dataset, release: { ...release, draft: true } });
  expect(pictureFiles(ROOT, draft).map(({ path }) => path)).toEqual(live);
});

test('each SVG of the records is sound, credits the map and shows its own address; a frozen one shows where it stays', async () => {
  const files = pictureFiles(ROOT, evidence).filter(({ path }) => path.endsWith('.svg'));
  const frozen = releaseAddress(release.id);
  for (const [index, { path, make }] of files.entries()) {
    const svg = String(await make());
    const subject = subjects[index % subjects.length];
    if (!subject) throw new Error('no subject');
    expect(() => XmlDocument.fromString(svg), path).not.toThrow();
    const page = subject.kind === 'atlas' ? '' : `${subject.kind}/${subject.id}/`;
    const link = imprint.address + (path.startsWith(frozen) ? frozen + embedAddress(subject) : page);
    const shown = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
    expect(shown, path).toContain(link);
    expect(svg.includes('OpenStreetMap'), path).toBe(/<svg [^>]*viewBox[^>]*>.*<svg /s.test(svg));
  }
}, 240_000);

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
