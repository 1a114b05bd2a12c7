import { moreAtAddress } from '#words/pictures.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { PALETTES } from '../../core/scene/palette.ts';
import { pictureOf } from '../../core/view/picture-address.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';
import { element, type Xml } from '../data/xml.ts';
import { mapSvg } from '../pack/pictures.tsx';
import { type About, dublinCore } from './about.ts';
import type { PictureComposition } from './compose.ts';
import type { Contents } from './contents.ts';
import { samplesOf } from './samples.tsx';
import { type Layout, type Sheet, sheetOf } from './sheet.ts';
import type { Area } from './sheet-sizes.ts';
import { type Line, setText } from './text-lines.ts';

export interface Drawing {
  readonly composition: PictureComposition;
  readonly basemap: BasemapPaths;
}

const PALETTE = PALETTES.light;

/** Inter goes by other names in its single files; who has none of them sees what is nearest to it on their system. */
const FONTS = {
  400: "Inter, 'Inter Regular', 'Helvetica Neue', Helvetica, Arial, sans-serif",
  600: "'Inter SemiBold', Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif",
};

/** One picture as an SVG file that needs nothing else: no style sheet, no font, no script. */
export function pictureSvg(id: Layout, contents: Contents, drawing: Drawing | null, about: About): string {
  const sheet = sheetFor(id, contents, drawing?.composition ?? null);
  const { widthPx, heightPx } = sheet.frame;
  const body = drawing ? inMap(drawing, sheet.map) : bodyIn(sheet.map, contents);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(widthPx),
      height: String(heightPx),
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-words',
      'font-family': FONTS[400],
    },
    element('title', { id: 'picture-title' }, about.title),
    element('desc', { id: 'picture-words' }, [about.alt, contents.legend.patterns].filter(Boolean).join(' ')),
    element('metadata', {}, dublinCore(about)),
    box({ x: 0, y: 0, widthPx, heightPx }, PALETTE.land),
    body,
    ...furniture(sheet),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${svg.xml}\n`;
}

/** Where everything stands. How much room is left to the map depends on what is drawn, and not on how. */
export function sheetFor(id: Layout, contents: Contents, composition: PictureComposition | null): Sheet {
  const { widthPx, heightPx } = pictureOf(id);
  return sheetOf(id, { widthPx, heightPx }, contents, composition ? samplesIn(composition) : []);
}

function samplesIn({ scene, shown }: PictureComposition) {
  return samplesOf(scene, legendOf(scene, shown, shown, 'largest'));
}

/** The map is drawn smaller and scaled up, so that its names are as large as the rest. */
function inMap({ composition: { scene }, basemap }: Drawing, { x, y, widthPx, heightPx }: Area): Xml {
  const svg = mapSvg({ title: null, scene, basemap })
    .replace(/^<svg [^>]*?viewBox/, '<svg viewBox')
    .replace(/ width="[\d.]+" height="[\d.]+">/, ` x="${x}" y="${y}" width="${widthPx}" height="${heightPx}">`)
    .replaceAll(' font-family="Inter"', '')
    .replaceAll('font-weight="bold"', `font-weight="600" font-family="${FONTS[600]}"`);
  return { xml: svg };
}

function bodyIn(area: Area, { body }: Contents): Xml {
  return group([box(area, PALETTE.sea), ...(body ? bodyLines(area, body).map(textOf) : [])]);
}

/** Why there is no map, then as many reports as there is room for; how many are left out is said. */
function bodyLines({ x, y, widthPx, heightPx }: Area, { why, reports }: NonNullable<Contents['body']>): Line[] {
  const marginPx = Math.round(widthPx / 20);
  const lineWidthPx = widthPx - 2 * marginPx;
  const sizePx = widthPx > 1200 ? 30 : 26;
  const setting = { sizePx, leading: 1.3, ink: 'text', weight: 400 } as const;
  const first = setText(
    why,
    { ...setting, sizePx: sizePx + 6, weight: 600 },
    [x + marginPx, y + marginPx],
    lineWidthPx,
  );
  const lines = [...first.lines];
  let top = y + marginPx + first.heightPx + 16;
  const bottom = y + heightPx - marginPx;
  const tailPx = sizePx * 1.3;
  for (const [index, report] of reports.entries()) {
    const block = setText(report, setting, [x + marginPx, top], lineWidthPx);
    const isLast = index === reports.length - 1;
    if (top + block.heightPx + (isLast ? 0 : tailPx) > bottom) {
      const left = reports.length - index;
      lines.push(...setText(moreAtAddress(left), { ...setting, ink: 'soft' }, [x + marginPx, top], lineWidthPx).lines);
      break;
    }
    lines.push(...block.lines);
    top += block.heightPx + 10;
  }
  return lines;
}

function furniture({ lines, samples, rule }: Sheet): Xml[] {
  return [
    box(rule, PALETTE.border),
    ...samples.map(({ svg, x, y, scale }) => ({
      xml: svg
        .replace(
          /^<svg [^>]*>/,
          `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">`,
        )
        .replace(/<\/svg>$/, '</g>'),
    })),
    ...lines.map(textOf),
  ];
}

function textOf({ text, x, y, sizePx, weight, ink }: Line): Xml {
  return element(
    'text',
    {
      x: x.toFixed(1).replace(/\.0$/, ''),
      y: String(y),
      'font-size': String(sizePx),
      ...(weight === 600 ? { 'font-weight': '600', 'font-family': FONTS[600] } : {}),
      fill: ink === 'text' ? PALETTE.text : PALETTE.textSoft,
    },
    text,
  );
}

function box({ x, y, widthPx, heightPx }: Area, fill: string): Xml {
  return element('rect', { x: String(x), y: String(y), width: String(widthPx), height: String(heightPx), fill });
}

function group(parts: readonly Xml[]): Xml {
  return element('g', {}, ...parts);
}
