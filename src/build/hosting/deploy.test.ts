import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  builtSiteWith,
  cleanUpFolders,
  contentOf,
  embedPage,
  emptyFolder,
  page,
  put,
  RELEASE,
} from '../test/fixture-built.ts';
import { deploy } from './deploy.ts';
import { planDeploy } from './deploy-plan.ts';

cleanUpFolders();

const NEXT = '2031-06-01-22222222';
/** The site after a correction: another figure, another bundle, and a route that is gone. */
const CORRECTED = {
  release: NEXT,
  files: {
    'data/claims.csv': 'id,figure\none,40\n',
    'route/one/index.html': null,
    'route/two/index.html': page('Another route'),
    'embed/assets/embed-AbCd1234.js': null,
    'embed/assets/embed-EfGh5678.js': 'export const corrected = true;\n',
    [`since/${RELEASE}.json`]: '{"changes":["one"]}',
  },
};

async function served(): Promise<string> {
  const folder = join(emptyFolder(), 'served');
  expect(deploy(await builtSiteWith(), folder).problems).toEqual([]);
  return folder;
}

test('two releases lie side by side, the older untouched byte for byte after data and code have changed', async () => {
  const folder = await served();
  const before = contentOf(join(folder, 'release', RELEASE));
  expect(Object.keys(before)).toEqual(['SHA256SUMS', 'data/claims.csv', 'embed/index.html']);
  const plan = deploy(await builtSiteWith(CORRECTED), folder);
  expect(plan).toMatchObject({ problems: [], newReleases: [NEXT], removed: ['route/one/index.html'] });
  expect(contentOf(join(folder, 'release', RELEASE))).toEqual(before);
  const after = contentOf(folder);
  expect(after[`release/${NEXT}/data/claims.csv`]).toContain('40');
  expect(after['data/claims.csv']).toContain('40');
  expect(after[`since/${RELEASE}.json`]).toContain('one');
  expect(after).toHaveProperty('embed/assets/embed-AbCd1234.js');
  expect(after).toHaveProperty('embed/assets/embed-EfGh5678.js');
  expect(after).not.toHaveProperty('route/one/index.html');
  expect(Object.keys(after).filter((path) => path.includes('.incoming'))).toEqual([]);
});

test('hosts are told of every release that is kept, each with the policy it was published with', async () => {
  const folder = await served();
  deploy(await builtSiteWith(CORRECTED), folder);
  const { _headers: headers = '', ...files } = contentOf(folder);
  for (const release of [RELEASE, NEXT]) {
    const own = /content="([^"]+)"/.exec(files[`release/${release}/embed/index.html`] ?? '')?.[1];
    expect(own).toContain('sha256-');
    expect(headers).toContain(`/release/${release}/embed/*\n  Content-Security-Policy: ${own}\n`);
  }
});

test('everything that was done to a kept release is named, and then nothing is written at all', async () => {
  const folder = await served();
  put(folder, {
    [`release/${RELEASE}/embed/index.html`]: embedPage('Tampered with'),
    [`release/${RELEASE}/note.txt`]: '',
  });
  rmSync(join(folder, `release/${RELEASE}/data/claims.csv`));
  const before = contentOf(folder);
  const { problems } = deploy(await builtSiteWith(CORRECTED), folder);
  expect(problems).toEqual(
    ['data/claims.csv is missing', 'embed/index.html is changed', 'note.txt is additional'].map(
      (what) => `Release ${RELEASE} is not as it was published: release/${RELEASE}/${what}.`,
    ),
  );
  expect(contentOf(folder)).toEqual(before);
});

test('a release that newer code would write otherwise stays as it was published, and that is said', async () => {
  const folder = await served();
  const before = contentOf(join(folder, 'release', RELEASE));
  const again = { files: { [`release/${RELEASE}/embed/index.html`]: embedPage('By newer code') } };
  const plan = deploy(await builtSiteWith(again), folder);
  expect(plan).toMatchObject({ problems: [], newReleases: [], keptOtherwise: [RELEASE] });
  expect(contentOf(join(folder, 'release', RELEASE))).toEqual(before);
  expect(planDeploy(await builtSiteWith(), folder).keptOtherwise).toEqual([]);
});

test('a published loader, and a hashed file, cannot get another content', async () => {
  const folder = await served();
  const files = { 'embed/dispatch-atlas-1.0.0.js': '// Other.\n', 'embed/assets/embed-AbCd1234.js': '// Other.\n' };
  const before = contentOf(folder);
  const { problems } = deploy(await builtSiteWith({ files }), folder);
  expect(problems.map((problem) => problem.split(' is published')[0])).toEqual([
    'embed/assets/embed-AbCd1234.js',
    'embed/dispatch-atlas-1.0.0.js',
  ]);
  expect(contentOf(folder)).toEqual(before);
  deploy(
    await builtSiteWith({ files: { 'embed/dispatch-atlas-1.0.0.js': null, 'embed/dispatch-atlas-1.1.0.js': '' } }),
    folder,
  );
  expect(contentOf(folder)).toMatchObject({ 'embed/dispatch-atlas-1.0.0.js': '// The loader.\n' });
  expect(contentOf(folder)['_headers']).toMatch(/^\/embed\/dispatch-atlas-1\.0\.0\.js$/m);
});

test('a picture or pack that a build no longer makes stays as it was and is counted; one made anew is replaced', async () => {
  const names = ['one-1200x630.png', 'one-1456x1040.png', 'one-map.svg', 'gone-1200x630.png'];
  const [card = '', ...pictures] = names.map((name) => `picture/dispatch-atlas-${name}`);
  const others = [...pictures, 'route/one/evidence-pack.pdf', 'route/two/evidence-pack.pdf'];
  const earlier = Object.fromEntries([card, ...others].map((path) => [path, `As of May: ${path}`]));
  const folder = join(emptyFolder(), 'served');
  expect(deploy(await builtSiteWith({ files: earlier }), folder).left).toEqual([]);
  const later = { ...CORRECTED, files: { ...CORRECTED.files, [card]: 'As of June' } };
  const left = [...others].sort();
  expect(deploy(await builtSiteWith(later), folder)).toMatchObject({
    problems: [],
    removed: ['route/one/index.html'],
    left,
  });
  const after = contentOf(folder);
  expect(after[card]).toBe('As of June');
  for (const path of others) expect(after[path]).toBe(earlier[path]);
  // They stay however often.
  expect(deploy(await builtSiteWith(later), folder).left).toEqual(left);
});

test('a draft is deployed without being kept, and the releases before it stay', async () => {
  const folder = await served();
  const draft = { release: '33333333-draft', draft: true, files: { [`since/${RELEASE}.json`]: '{}' } };
  expect(deploy(await builtSiteWith(draft), folder)).toMatchObject({ problems: [], newReleases: [] });
  expect(Object.keys(contentOf(join(folder, 'release')))).toEqual(
    ['SHA256SUMS', 'data/claims.csv', 'embed/index.html'].map((path) => `${RELEASE}/${path}`),
  );
});

test('a build that knows nothing of a kept release is refused: nobody could tell what became of it', async () => {
  const folder = await served();
  const { problems } = planDeploy(await builtSiteWith({ release: NEXT }), folder);
  expect(problems).toEqual([
    `Release ${RELEASE} is kept, but this build knows nothing of it: data/releases/ lacks it.`,
  ]);
});

test('a plan writes nothing; a folder of other things is refused; what is kept beside a site is let be', async () => {
  const built = await builtSiteWith();
  const folder = join(emptyFolder(), 'served');
  expect(planDeploy(built, folder).added).toContain('index.html');
  expect(contentOf(folder)).toEqual({});
  put(folder, { 'letters/to-mother.txt': 'Dear' });
  expect(deploy(built, folder).problems).toHaveLength(1);
  expect(contentOf(folder)).toEqual({ 'letters/to-mother.txt': 'Dear' });

  const checkout = await served();
  put(checkout, { '.github/workflows/x.yml': 'on: push', CNAME: 'atlas.example', 'release/.incoming-x/half.html': '' });
  const plan = deploy(await builtSiteWith(CORRECTED), checkout);
  expect(plan).toMatchObject({ problems: [], removed: ['route/one/index.html'] });
  expect(contentOf(checkout)).toMatchObject({ '.github/workflows/x.yml': 'on: push', CNAME: 'atlas.example' });
});
