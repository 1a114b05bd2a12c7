import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWidthPx, type Setting, setDeck, setHeadline, setText } from './text-lines.ts';

const SMALL: Setting = { sizePx: 20, weight: 400, leading: 1.3, ink: 'soft' };
const words = fc.array(fc.stringMatching(/^[a-zA-Z/-]{1,30}$/), { maxLength: 30 }).map((all) => all.join(' '));
const joined = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join('');

test('no line is wider than its column, and no letter is lost', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 900 }), (text, widthPx) => {
      const { lines, heightPx } = setText(text, SMALL, [10, 20], widthPx);
      expect(lines.every((line) => lineWidthPx(line) <= widthPx)).toBe(true);
      expect(joined(lines).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(lines.every(({ x, y }) => x === 10 && y > 20 && y <= 20 + heightPx)).toBe(true);
    }),
  );
});

test('an address that is too long is broken after a stroke', () => {
  const { lines } = setText('https://atlas.example/route/from-a-place-to-another/', SMALL, [0, 0], 300);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every(({ text }) => /[/-]$/.test(text))).toBe(true);
});

test('a headline takes as few lines as it can, of much the same length', () => {
  const setting: Setting = { sizePx: 40, weight: 600, leading: 1.1, ink: 'text' };
  const text = 'From one place that has a long name to another';
  const [plain, balanced] = [setText(text, setting, [0, 0], 700), setHeadline(text, setting, [0, 0], 700)];
  expect(balanced.lines).toHaveLength(plain.lines.length);
  const spread = (lines: typeof plain.lines) => {
    const widths = lines.map(lineWidthPx);
    return Math.max(...widths) - Math.min(...widths);
  };
  expect(spread(balanced.lines)).toBeLessThan(spread(plain.lines));
});

test('an empty text takes no room', () => {
  expect(setDeck('', 24, [0, 0], 300)).toEqual({ lines: [], heightPx: 0 });
});
