// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source texts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseIn } from './prose.ts';
import { proseInFolder } from './prose-in-folder.ts';

test.each([
  ['<p>Close</p>', 'Close'],
  ['<p>{n} claims</p>', 'claims'],
  ["<p>{open ? 'yes' : close()}</p>", 'yes'],
  ['<p>{`${n} km`}</p>', '… km'],
  ["<p>{'a' + n}</p>", 'a'],
  ["<p>{known && 'known'}</p>", 'known'],
  ['<b aria-label="map" />', 'map'],
  ["<b title={open ? `close ${n}` : ''} />", 'close …'],
  ['<img alt="a map" />', 'a map'],
  ['<Box heading="Sources" />', 'Sources'],
  ['<Box foot="of all" />', 'of all'],
  ['<meta content="A map of what is reported" />', 'A map of what is reported'],
  ['<b onClick={() => say(`${n} claims`)} />', '… claims'],
  ["<b onClick={() => { button.textContent = 'close'; }} />", 'close'],
  ['<code><a title="see">x</a></code>', 'see'],
  ["say('not released yet')", 'not released yet'],
  ['say(`draft of ${n}`)', 'draft of …'],
  ['say(`<!doctype html> of ${n}`)', '<!doctype html> of …'],
  ["say('a=b, or c')", 'a=b, or c'],
  ["(() => 'Sources')", 'Sources'],
  ["({ label: 'any' })", 'any'],
  ["({ name: 'Sources', foot: 'Of all' } satisfies Box)", 'Of all'],
  ["button.setAttribute('aria-label', 'close')", 'close'],
  ["new Part('Sources and claims')", 'Sources and claims'],
  ["svg('<title>Sources and claims</title>')", '<title>Sources and claims</title>'],
])('refuses %s', (code, text) => {
  expect(proseIn('a.tsx', `const a = ${code};`).map((each) => each.text)).toContain(text);
});

test.each([
  '<p class="card wide" id="the card">{claims({ n })}: {n} – 12</p>',
  '<p class={`card ${open ? "is open" : ""}`} style={{ font: "1px solid red" }} data-x="a b" />',
  '<a href="mailto:a b" onClick={go} rel="noopener noreferrer" aria-describedby="a b" />',
  '<path d={`M ${x} ${y} L ${x} a b`} transform="rotate(4) scale(2)" viewBox="a b" />',
  '(() => `translate(${x} ${y}) scale(2)`)',
  '(() => `<g class="big thing" x="${x}">${inner}</g>`)',
  '<code>npm run build</code>',
  '<meta name="robots" content="noindex" />',
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  '`<!doctype html>\n${html}\n`',
  "<Said pieces={message} as={{ method: (text) => <a href='#method'>{text}</a> }} />",
  "kind === 'Big thing' ? 1 : 2",
  "document.querySelector('main a').classList.add('is open')",
  "document.addEventListener('a b', () => console.warn('No such thing'))",
  "button.setAttribute('class', 'a b')",
  'new Error(`There is no ${n} of it.`)',
  "() => { throw fail('No such thing'); }",
  "() => { switch (a) { case 'Big thing': return 1; } }",
  "import('a b')",
  "a as 'Big thing'",
  "(b: 'Big thing' | Record<'Two words', string>) => b",
  '[`${a}-${b}`, `${a}, ${b}`, "route", "under_way", "aria-label"]',
])('lets %s pass', (code) => {
  expect(proseIn('a.tsx', `import x from 'a b';\nexport * from 'c d';\nconst a = ${code};`)).toEqual([]);
});

test('tells the line on which the words begin', () => {
  expect(proseIn('a.tsx', 'const a = (\n  <p>\n    two words\n  </p>\n);')).toEqual([{ line: 3, text: 'two words' }]);
  expect(() => proseIn('a.tsx', '<p>')).toThrow('a.tsx');
});

test('reads a folder without its tests, and leaves what is excepted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'prose-'));
  mkdirSync(join(folder, 'test'));
  for (const file of ['a.tsx', 'a.test.tsx', 'fixture-a.ts', 'test/a.ts', 'b.ts', 'c.css'])
    writeFileSync(join(folder, file), "say('Two words', 'GeoJSON file');");
  const at = (file: string) => join(folder, file);
  const exception = { file: at('a.tsx'), text: 'GeoJSON file', reason: 'A format has one name everywhere.' };
  try {
    expect(proseInFolder(folder, /\.tsx?$/, [exception])).toEqual([
      `${at('a.tsx')}:1: Two words`,
      `${at('b.ts')}:1: Two words`,
      `${at('b.ts')}:1: GeoJSON file`,
    ]);
    expect(proseInFolder(folder, /\.tsx$/, [])).toHaveLength(2);
    expect(() => proseInFolder(at('nowhere'), /\.tsx$/, [])).toThrow('ENOENT');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
