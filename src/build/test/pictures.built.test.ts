import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { embedAddress, releaseAddress } from '../../core/view/embed-address.ts';
import { picturePath, readyPicturesOf } from '../../core/view/picture-address.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { embedSubjects } from '../embed-subjects.ts';
import { BUILT, builtText } from './fixture-dist.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const { imprint, release } = dataset;
const subjects = embedSubjects(evidenceIn(dataset));
const folders = release.draft ? [''] : ['', releaseAddress(release.id)];

test('atlas, routes and places have the pictures that are to lie ready, live and in a release, and no other', () => {
  const paths = folders.flatMap((folder) =>
    subjects.flatMap((subject) => readyPicturesOf(subject).map(({ id }) => folder + picturePath(subject, id))),
  );
  expect(BUILT.filter((path) => /^(?:release\/[^/]+\/)?picture\//.test(path))).toEqual(paths.sort());
});

test('each SVG of the records is sound, credits the map and shows its own address; a frozen one shows where it stays', () => {
  for (const folder of folders) {
    for (const subject of subjects) {
      const path = folder + picturePath(subject, 'vector');
      const svg = builtText(path);
      expect(() => XmlDocument.fromString(svg), path).not.toThrow();
      const page = subject.kind === 'atlas' ? '' : `${subject.kind}/${subject.id}/`;
      const link = imprint.address + (folder === '' ? page : folder + embedAddress(subject));
      const shown = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
      expect(shown, path).toContain(link);
      expect(svg.includes('OpenStreetMap'), path).toBe(/<svg [^>]*viewBox[^>]*>.*<svg /s.test(svg));
    }
  }
});
