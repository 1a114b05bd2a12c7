import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import type { Oembed } from '../publish/embedding/oembed.ts';
import { attributesOf } from '../publish/test/fixture-markup.ts';
import { REAL } from '../records/test/fixture-real.ts';
import { oembedFiles } from './oembed-files.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const { imprint } = dataset;
const answers = oembedFiles(evidenceIn(dataset));

test('a release has answers of its own which point into it alone; a draft has none', () => {
  const frozen = (draft: boolean) => {
    const release = { ...dataset.release, draft, id: '2026-11-21-3f9ac1d2' };
    const all = oembedFiles(evidenceIn({ ...dataset, release }));
    return all.filter(({ path }) => path.startsWith('release/'));
  };
  const live = answers.map(({ path }) => path).filter((path) => path.startsWith('embed/'));
  expect(frozen(false).map(({ path }) => path)).toEqual(live.map((path) => `release/2026-11-21-3f9ac1d2/${path}`));
  expect(frozen(true)).toEqual([]);
  for (const { path, write } of frozen(false)) {
    const answer: Oembed = JSON.parse(String(write()));
    expect(answer.type).toBe('rich');
    const src = answer.type === 'rich' ? attributesOf(answer.html, 'iframe')['src'] : '';
    expect(src).toBe(imprint.address + path.replace('oembed.json', ''));
    expect(answer.thumbnail_url).toMatch(`${imprint.address}release/2026-11-21-3f9ac1d2/picture/`);
  }
});
