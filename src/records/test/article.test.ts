import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../compile/compile.ts';
import { saysNotFilledIn } from '../compile/open-fields.ts';
import { formatProblem } from '../compile/problem.ts';
import { readText } from '../text/text.ts';
import { run } from './fixture-command.ts';
import { type Copy, copyOfProject, FIXTURES } from './fixture-preview.ts';

const LEDGER = join(FIXTURES, 'ledger.txt');
const RECORD = 'data/articles/ledger.yaml';

function recordIn({ root }: Copy, file = RECORD): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What the check has against one record, and nothing else. */
function problemsIn({ root, texts }: Copy, file = RECORD) {
  return compile(root, texts).problems.filter((problem) => problem.file === file);
}

/** Every file of a folder with its content, to see what was touched. */
function state(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

test('the whole way: a text becomes a record, the record is filled in, and the data are sound', () => {
  const copy = copyOfProject();
  const { root, texts } = copy;
  const before = state(root);
  const made = run('article', root, LEDGER, '--texts', texts);
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('data/articles/ledger.yaml  written: 31 sentences.');
  expect(made.stdout).toContain('look like claims, and are quoted: 5 (27 % of the words)');

  expect(made.stdout).toContain(`  npm run check -- --article ledger ${texts}\n`);

  const first = run('check', root, texts);
  expect(first.status).toBe(1);
  expect(first.stdout).toMatch(/^ledger +445 +27 % /m);
  expect(first.stderr).toMatch(
    /data\/articles\/ledger\.yaml:7 {2}publisher is not filled in yet\. Write the id of who reported it/,
  );
  expect(first.stderr).toMatch(/ledger\.yaml:\d+ {2}direction of "s4" is not filled in yet\. Write "dispatch"/);
  expect(first.stderr).toMatch(/ledger\.yaml:\d+ {2}topic of "s6" is not filled in yet/);

  copyFileSync(join(FIXTURES, 'ledger.yaml'), join(root, RECORD));
  expect(run('seal', root, texts).stdout).toContain('ledger  sealed: 31 sentences, 5 excerpts.');
  const second = run('check', root, texts);
  expect(second.stderr).toContain('publisher names "harbour-ledger", and there is no such publisher.');
  const pasted =
    /paste this at the end of data\/publishers\.yaml and fill it in:\n\n((?:.+\n)+)/.exec(second.stderr)?.[1] ?? '';
  const entry = pasted
    .replace('name: TODO', 'name: The Harbour Ledger')
    .replace('address: TODO', 'address: https://ledger.example/');
  expect(entry).not.toContain('TODO');
  appendFileSync(join(root, 'data/publishers.yaml'), entry);

  const last = run('check', root, texts);
  expect(last.stderr).toBe('');
  expect(last.stdout).toContain('The data are sound.');
  const touched = [...state(root)].filter(([name, content]) => before.get(name) !== content).map(([name]) => name);
  expect(touched.sort()).toEqual(['data/articles/ledger.yaml', 'data/publishers.yaml', 'data/seals/ledger.json']);
}, 60_000);

test('a new record holds no fact: every field is open, but for ids, numbers and quotations', () => {
  const copy = copyOfProject();
  run('article', copy.root, LEDGER, '--texts', copy.texts);
  const record = parse(recordIn(copy)) as Record<string, unknown>;
  const told = leaves(record).filter(([path]) => !/(?:^|\.)(?:id|exact|sentences\.\d+|excerpts\.\d+)$/.test(path));
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(([, value]) => value !== 'TODO')).toEqual([]);
});

test('the title is left to the editor: a guess names its sentence, and no name of a site', () => {
  const copy = copyOfProject();
  run('article', copy.root, LEDGER, '--texts', copy.texts);
  expect(recordIn(copy)).toContain('title: TODO # a guess, to be checked: sentence 1, Fish plants wait for…\n');
  const page = join(copy.texts, '..', 'page.txt');
  writeFileSync(
    page,
    'Harbour Ledger\nHome | Fish | Boats | Crews | Contact us\n2 May 2025\nThe boats are late again.\n',
  );
  run('article', copy.root, page, '--texts', copy.texts);
  expect(recordIn(copy, 'data/articles/page.yaml')).toContain('title: TODO # as printed, or null\n');
});

test('names that may be places stand as a question at the head of the record, and in no field', () => {
  const copy = copyOfProject();
  const path = join(copy.texts, '..', 'boats.txt');
  writeFileSync(
    path,
    'The boats left for China from Quayham. Nobody in Quayham saw the old people of Ostrand leave that day.\n',
  );
  run('article', copy.root, path, '--texts', copy.texts);
  const record = recordIn(copy, 'data/articles/boats.yaml');
  expect(record).toMatch(/^# Quayham\? \(sentences 1 and 2\)$/m);
  expect(record.indexOf('Quayham?')).toBeLessThan(record.indexOf('article:'));
  expect(leaves(parse(record)).filter(([path, value]) => value === 'Quayham' && !path.endsWith('exact'))).toEqual([]);
});

test('a denial, a finding of none and a move on are quoted as claims, with the field that says so', () => {
  const copy = copyOfProject();
  const path = join(copy.texts, '..', 'quay.txt');
  writeFileSync(
    path,
    `An office denied that any North Korean workers had come from Russia. Inspectors found no North Korean workers in Shenyang. About 80 workers were moved on from Russia to China.\n${'The quay is wet, the ropes are old and the gulls are loud in the morning, as they were before. '.repeat(6)}\n`,
  );
  run('article', copy.root, path, '--texts', copy.texts);
  const record = recordIn(copy, 'data/articles/quay.yaml');
  const { claims } = parse(record) as { claims: { id: string }[] };
  expect(claims.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  expect(record).toContain('    # word seen: denied; perhaps stance: denies\n');
  expect(record).toContain('    # word seen: found no; perhaps stance: finds_none\n');
  expect(record).toContain('    # word seen: moved on; perhaps direction: transfer\n');
});

test('each open field is reported, once, in its line', () => {
  const copy = copyOfProject();
  run('article', copy.root, LEDGER, '--texts', copy.texts);
  const lines = recordIn(copy).split('\n');
  const open = lines.flatMap((line, i) => (/: TODO(?: #|$)/.test(line) ? [i + 1] : []));
  const problems = problemsIn(copy);
  expect(problems.filter(saysNotFilledIn).map(({ line }) => line)).toEqual(open);
  expect(problems.filter((problem) => !saysNotFilledIn(problem)).map(formatProblem)).toEqual([]);
  expect(new Set(problems.map(({ remedy }) => remedy)).size).toBeGreaterThan(20);
});

test('a record half filled in lacks only the other half, and what is wrong is told beside what is missing', () => {
  const copy = copyOfProject();
  run('article', copy.root, LEDGER, '--texts', copy.texts);
  const filled = recordIn(copy)
    .replace(/(id: s4\n(?: +#.*\n)+ +excerpts: \[s4\]\n +direction: )TODO/, '$1dispatch')
    .replace('publisher: TODO', 'publisher: daily-nkk')
    .replace('quantity: TODO', 'quantity: { value: 700, qualifier: about, unit: persons, text: about 600 workers }');
  const before = problemsIn(copy).length;
  writeFileSync(join(copy.root, RECORD), filled);
  const problems = problemsIn(copy);
  expect(problems.filter(saysNotFilledIn)).toHaveLength(before - 3);
  expect(problems.filter((problem) => !saysNotFilledIn(problem)).map(formatProblem)).toEqual([
    `${RECORD}:7  publisher names "daily-nkk", and there is no such publisher. Did you mean "daily-nk"?`,
    expect.stringMatching(/quantity\.value says 700: this figure does not stand in "about 600 workers"/),
  ]);
});

test('what the record does not quote is not in it but for a few words', () => {
  const copy = copyOfProject();
  run('article', copy.root, LEDGER, '--texts', copy.texts);
  const record = recordIn(copy);
  const text = readText(readFileSync(LEDGER, 'utf8'));
  const quoted = (parse(record) as { excerpts: { sentences: number[] }[] }).excerpts.flatMap(
    ({ sentences }) => sentences,
  );
  const others = text.sentences.filter(({ n }) => !quoted.includes(n));
  for (const { at } of others) {
    const words = text.plain.slice(...at).split(' ');
    if (words.length > 5) expect(record).not.toContain(words.slice(0, 6).join(' '));
  }
  expect(others.length).toBeGreaterThan(20);
});

test('what is there is never written over, and sentences that a record lacks are printed to be pasted', () => {
  const copy = copyOfProject();
  const args = [LEDGER, '--texts', copy.texts];
  run('article', copy.root, ...args);
  writeFileSync(join(copy.root, RECORD), recordIn(copy).replace(/\n {2}- id: s30[\s\S]*?speaker: TODO.*\n/, '\n'));
  const before = state(copy.root);
  const refused = run('article', copy.root, ...args);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('data/articles/ledger.yaml is there already, and nothing was changed.');
  const again = run('article', copy.root, ...args, '--again');
  expect(again.stdout).toContain('It lacks 1 of 31 sentences');
  expect(again.stdout).toMatch(/- id: s30 # The harbour master, who…/);
  expect(state(copy.root)).toEqual(before);
});

test('options are taken as the editor says, and the text may lie in its folder already', () => {
  const copy = copyOfProject();
  copyFileSync(LEDGER, join(copy.texts, 'harbour-1.txt'));
  const { stdout } = run(
    'article', copy.root, join(copy.texts, 'harbour-1.txt'), '--texts', copy.texts, '--language', 'en',
    '--publisher', 'daily-nk', '--address', 'https://ledger.example/1',
  ); // biome-ignore format: one call
  expect(stdout).toContain('The text stays at ../texts/harbour-1.txt');
  const { article } = parse(recordIn(copy, 'data/articles/harbour-1.yaml')) as { article: Record<string, unknown> };
  expect(article).toMatchObject({
    id: 'harbour-1',
    publisher: 'daily-nk',
    language: 'en',
    address: 'https://ledger.example/1',
  });
});

test('a text in another language gets a language to be confirmed, and room for translations', () => {
  const copy = copyOfProject();
  run('article', copy.root, join(FIXTURES, 'ko.txt'), '--texts', copy.texts, '--id', 'orchard-ko');
  const record = recordIn(copy, 'data/articles/orchard-ko.yaml');
  expect(record).toContain('language: TODO # ko by its Hangul: please confirm');
  expect(record).toContain('translation: TODO');
  expect(existsSync(join(copy.texts, 'orchard-ko.txt'))).toBe(true);
  const problems = problemsIn(copy, 'data/articles/orchard-ko.yaml');
  expect(problems.length).toBeGreaterThan(20);
  expect(problems.filter((problem) => !saysNotFilledIn(problem)).map(formatProblem)).toEqual([]);
});

test('a claim in Korean is written in the codes of the record, and its words are found as printed', () => {
  const copy = copyOfProject();
  const file = 'data/articles/orchard-ko.yaml';
  run('article', copy.root, join(FIXTURES, 'ko.txt'), '--texts', copy.texts, '--id', 'orchard-ko');
  const claim = recordIn(copy, file).replace(
    /^claims:\n {2}- id: (s\d+)\n[\s\S]*?(?=\n\n|\n# )/m,
    (_, id) => `claims:
  - id: russia
    excerpts: [${id}]
    direction: dispatch
    origin: { place: kp-unstated, inferred: North Korea is the state that sends. }
    destinations: [russia]
    quantity: { value: 15000, qualifier: null, unit: persons, text: 노동자 1만5000명 }
    measure: plan
    status: planned
    status_text: 보낼 계획
    period: { when: null, of: movement, basis: The text gives no time. }
    speaker: [a source]`,
  );
  expect(claim).toContain('id: russia');
  writeFileSync(join(copy.root, file), claim);
  expect(
    problemsIn(copy, file)
      .filter((problem) => !saysNotFilledIn(problem))
      .map(formatProblem),
  ).toEqual([]);
  writeFileSync(join(copy.root, file), claim.replace('[russia]', '[china]').replace('value: 15000', 'value: 2000'));
  expect(
    problemsIn(copy, file)
      .filter((problem) => !saysNotFilledIn(problem))
      .map(({ message }) => message),
  ).toEqual([
    expect.stringContaining('destinations names "china": neither its name nor a listed spelling stands'),
    expect.stringContaining('quantity.value says 2,000: this figure does not stand in "노동자 1만5000명"'),
  ]);
});

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
