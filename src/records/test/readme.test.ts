import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';

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
