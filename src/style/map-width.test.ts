import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NARROW_PX } from '../scene/extent.ts';

const css = (name: string) => readFileSync(resolve(import.meta.dirname, `${name}.css`), 'utf8');

test('a map is narrow for its buttons at the same width as for its names', () => {
  const limits = [...`${css('layout')}${css('card')}`.matchAll(/@container map \(width < ([\d.]+)px\) \{\s+\.(\S+)/g)];
  const atLimit = limits.filter(([, px]) => Number(px) === NARROW_PX - 0.5).map(([, , first]) => first);
  expect(atLimit).toEqual(['presets', 'card[aria-hidden]']);
});
