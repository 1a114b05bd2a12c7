import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse, parseDocument, visit } from 'yaml';
import { run } from './fixture-command.ts';
import { copyOfProject, FIXTURES } from './fixture-preview.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../../data/README.md'), 'utf8');
/** What stands in YAML there, as it is to be written; without those that leave something out. */
const EXAMPLES = [...README.matchAll(/^[^\S\n]*```yaml\n(.*?)```/gms)]
  .map(([, yaml = '']) => yaml)
  .filter((yaml) => !/^\s*…$/m.test(yaml));

test('an editor may copy the examples: they are YAML, and no comma cuts a value off', () => {
  expect(EXAMPLES.length).toBeGreaterThan(5);
  for (const yaml of EXAMPLES) {
    // Some show several forms of one field.
    const document = parseDocument(yaml, { uniqueKeys: false });
    expect(document.errors, yaml).toEqual([]);
    const names: string[] = [];
    visit(document, { Pair: (_key, { key }) => void names.push(String(key)) });
    expect(
      names.filter((name) => name.includes(' ')),
      yaml,
    ).toEqual([]);
  }
});

test('the new record that it shows is what the command writes, and what it prints', () => {
  const { root, texts } = copyOfProject();
  const { stdout } = run('article', root, join(FIXTURES, 'ledger.txt'), '--texts', texts);
  const record = readFileSync(join(root, 'data/articles/ledger.yaml'), 'utf8');
  const [shown = ''] = EXAMPLES.filter((yaml) => yaml.startsWith('- id: s4\n'));
  expect(shown).toContain('TODO');
  expect(record).toContain(shown.replace(/^(?=.)/gm, '  '));
  const [, printed = ''] = /\$ npm run article -- ~\/captured\/ledger\.txt\n([\s\S]*?)…\n/.exec(README) ?? [];
  expect(printed).toMatch(/31 sentences/);
  expect(stdout).toContain(printed);
});

test('its examples of a denial, a search, a move on, a correction and a territory are records of a sound project', () => {
  const { claims } = parse(readFileSync(join(FIXTURES, 'flats/data/articles/quayside-flats.yaml'), 'utf8')) as {
    readonly claims: readonly { readonly id: string }[];
  };
  const places = parse(readFileSync(join(FIXTURES, 'flats/geo/places.yaml'), 'utf8')) as typeof claims;
  const shown = EXAMPLES.flatMap((yaml): unknown => (yaml.startsWith('- id:') ? parse(yaml) : []));
  for (const id of ['china', 'china-denied', 'shenyang-none', 'flats-withdrawn']) {
    expect(shown, id).toContainEqual(claims.find((claim) => claim.id === id));
  }
  expect(shown).toContainEqual(places.find((place) => place.id === 'quillon-flats'));
});
