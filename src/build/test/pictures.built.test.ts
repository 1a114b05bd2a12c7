import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { releaseAddress } from '../../core/view/embed-address.ts';
import { picturePath, readyPicturesOf } from '../../core/view/picture-address.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { embedSubjects } from '../embed-subjects.ts';
import { BUILT, builtText } from './fixture-dist.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const { release } = dataset;
const subjects = embedSubjects(evidenceIn(dataset));
const folders = release.draft ? [''] : ['', releaseAddress(release.id)];

test('the pictures that are to lie ready do: the atlas’s beside the pages and in the release, others in the release', () => {
  const paths = folders.flatMap((folder) =>
    subjects
      .filter(({ kind }) => kind === 'atlas' || folder !== '' || release.draft)
      .flatMap((subject) => readyPicturesOf(subject).map(({ id }) => folder + picturePath(subject, id))),
  );
  expect(BUILT.filter((path) => /^(?:release\/[^/]+\/)?picture\//.test(path))).toEqual(paths.sort());
});

test('each SVG that lies ready is sound', () => {
  const drawn = BUILT.filter((path) => /picture\/[^/]+\.svg$/.test(path));
  expect(drawn).toHaveLength(folders.length);
  for (const path of drawn) expect(() => XmlDocument.fromString(builtText(path)), path).not.toThrow();
});
