import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NARROW_PX } from '../../core/scene/extent.ts';

const css = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

test('a map is narrow for its buttons at the same width as for its names', () => {
  const limits = [
    ...`${css('site/layout.css')}${css('ui/route-card.css')}`.matchAll(
      /@container map \(width < ([\d.]+)px\) \{\s+\.(\S+)/g,
    ),
  ];
  const atLimit = limits.filter(([, px]) => Number(px) === NARROW_PX - 0.5).map(([, , first]) => first);
  expect(atLimit).toEqual(['over-map', 'card[aria-hidden]']);
});
