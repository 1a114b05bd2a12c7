import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { Theme } from '../../core/scene/palette.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { BasemapPaths } from '../svg/basemap-paths.ts';
import { mapCss } from '../svg/map-css.ts';
import { paletteCss } from '../svg/palette-css.ts';
import { StaticMap } from '../svg/static-map.tsx';

/** Makes of a scene an SVG file that a reviewer can open: styles inside, one element a line. Only for tests. */
export function svgOf(scene: Scene, basemap: BasemapPaths, theme: Theme, words: string): string {
  const { widthPx, heightPx } = scene.frame;
  const svg = renderToString(<StaticMap scene={scene} basemap={basemap} id="poster" words={words} />);
  const size = `width="${widthPx}" height="${heightPx}"`;
  // In HTML an empty attribute needs no value; in a file of its own it does. Space in a label would be drawn.
  const lines = svg.replaceAll(' d>', ' d="">').replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n');
  return `${lines.replace('<svg ', `<svg ${size} `).replace('>\n', `>\n<style>\n${cssOf(theme)}</style>\n`)}\n`;
}

/** Which of the themes is shown depends on the reader; a file shows one. */
function cssOf(theme: Theme): string {
  const when = (shown: Theme) => (theme === shown ? '@media all' : '@media not all');
  const rules = readFileSync(join(import.meta.dirname, '../svg/static-map.css'), 'utf8');
  return [
    paletteCss()
      .replace('@media screen and (prefers-color-scheme:dark)', when('dark'))
      .replace('@media(prefers-contrast:more)', when('contrast'))
      .replace(/@media screen\{(:root\[data-theme=dark\]\{.*?\})\}/, '$1')
      .replaceAll(';--', ';\n  --'),
    ':root { --sans: Inter, sans-serif; background: var(--sea); }',
    mapCss().replaceAll('}', '}\n'),
    rules,
  ].join('\n');
}
