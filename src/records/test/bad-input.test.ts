import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './fixture-command.ts';
import { type Copy, copyOfProject, FIXTURES } from './fixture-preview.ts';

const SENTENCE = 'Nobody counts the boats that come into the harbour before the bell. ';

/** What is handed to the tool, and what it has to say. Nothing may be written. */
const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
  ['an empty file', '', /holds no words\. Paste the article’s text into it/],
  ['a file of blank lines and figures', '\n \n 12 \n', /holds no words/],
  [
    'a picture',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd),
    /is no text: .*Copy the words of the article/,
  ],
  [
    'a text in an old encoding',
    Uint8Array.of(0xd0, 0xe0, 0xe1, 0xee, 0xf7, 0xe8, 0xe5),
    /not text in UTF-8\. Save it as UTF-8/,
  ],
  ['2 MB of text', SENTENCE.repeat(30_000), /has 2\.0 MB: no article is that long\. Keep one article in a file/],
];

test.each(REFUSED)('%s is refused in words, and nothing is written', (_name, content, says) => {
  const copy = copyOfProject();
  const path = join(copy.texts, '..', 'text.txt');
  writeFileSync(path, content);
  refuses(copy, says, path);
});

test('a folder, a file that is not there and no file at all are refused in words', () => {
  const copy = copyOfProject();
  refuses(copy, /This is a folder, where a text is wanted\. Name a file in it\./, copy.texts);
  refuses(copy, /There is no such file\. Look at its name and folder/, 'no such text.txt');
  const { status, all } = run('article', copy.root);
  expect(all).toContain('npm run article -- path/to/text.txt');
  expect(status).toBe(1);
});

test('two files, an option that there is not and an id that is none are refused in words', () => {
  const copy = copyOfProject();
  const ledger = join(FIXTURES, 'ledger.txt');
  refuses(copy, /One text at a time/, ledger, ledger);
  refuses(copy, /Unknown option '--idd'/, ledger, '--idd', 'x');
  refuses(copy, /"My Ledger" cannot be an id\. .*"my-ledger"/, ledger, '--id', 'My Ledger');
});

test('a name of which no id can be made asks for one', () => {
  const copy = copyOfProject();
  const path = join(copy.texts, '..', '기사.txt');
  copyFileSync(join(FIXTURES, 'ko.txt'), path);
  refuses(copy, /No id can be made of the name "기사\.txt"\. Give one: --id/, path);
});

test('no text is put into the project, nor over another text', () => {
  const copy = copyOfProject();
  const ledger = join(FIXTURES, 'ledger.txt');
  const inside = run('article', copy.root, ledger, '--texts', 'data/texts');
  expect(inside.stderr).toContain('no article’s text may lie in it');
  expect(existsSync(join(copy.root, 'data/texts'))).toBe(false);
  writeFileSync(join(copy.texts, 'ledger.txt'), 'Another text.');
  refuses(copy, /ledger\.txt is there already and holds another text/, ledger);
});

test('seals of another text that were left behind are not taken over', () => {
  const copy = copyOfProject();
  copyFileSync(
    join(copy.root, 'data/seals', readdirSync(join(copy.root, 'data/seals'))[0] ?? ''),
    join(copy.root, 'data/seals/ledger.json'),
  );
  refuses(
    copy,
    /data\/seals\/ledger\.json is there, without a record, and is of another text/,
    join(FIXTURES, 'ledger.txt'),
  );
});

test('the longest text that is taken, in one paragraph, takes some seconds at most', () => {
  const copy = copyOfProject();
  const path = join(copy.texts, '..', 'long.txt');
  writeFileSync(path, SENTENCE.repeat(7000).slice(0, 480_000));
  const start = process.cpuUsage();
  const { status, stdout } = run('article', copy.root, path, '--texts', copy.texts);
  expect(status).toBe(0);
  expect(stdout).toMatch(/written: \d,\d{3} sentences/);
  // The time that it works, whatever else the machine does meanwhile.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(20_000);
}, 40_000);

test('UTF-16, and a script without spaces or stops, are read', () => {
  const copy = copyOfProject();
  const path = join(copy.texts, '..', 'wide.txt');
  writeFileSync(path, Buffer.from('\uFEFFРабочие едут в Россию. Они вернутся.', 'utf16le'));
  expect(run('article', copy.root, path, '--texts', copy.texts).stdout).toContain('written: 2 sentences');
  writeFileSync(path, 'คนงานไปทำงานต่างประเทศและกลับบ้าน'.repeat(50));
  const thai = run('article', copy.root, path, '--texts', copy.texts, '--id', 'thai');
  expect(thai.stdout).toContain('written: 1 sentence.');
  expect(thai.stderr).toBe('');
});

/** The tool says so, fails, prints no trace, and leaves project and texts as they were. */
function refuses(copy: Copy, says: RegExp, ...args: string[]): void {
  const files = () => readdirSync(join(copy.root, '..'), { recursive: true }).sort();
  mkdirSync(copy.texts, { recursive: true });
  const before = files();
  const { status, all } = run('article', copy.root, ...args, '--texts', copy.texts);
  expect(all).toMatch(says);
  expect(all).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(files()).toEqual(before);
}
