import { PALETTES } from '../../core/scene/palette.ts';
import { StaticMap } from '../../render/svg/static-map.tsx';
import { SwatchPicture } from '../../render/svg/swatch-picture.tsx';
import { flatSvg } from './flat-svg.ts';
import type { PackLegend, PackMap } from './pack.ts';
import { swatchesOf } from './swatches.ts';

const PALETTE = PALETTES.light;

/** A map of the pack as an SVG file would hold it, on a sheet of sea. */
export function mapSvg({ scene, basemap }: PackMap): string {
  const { widthPx, heightPx } = scene.frame;
  const svg = flatSvg(<StaticMap scene={scene} basemap={basemap} id="map" words="" />, PALETTE);
  const sea = `<rect width="${widthPx}" height="${heightPx}" fill="${PALETTE.sea}"/>`;
  return svg.replace(/^<svg ([^>]*)>/, `<svg $1 width="${widthPx}" height="${heightPx}">${sea}`);
}

export interface Sample {
  readonly svg: string;
  readonly words: string;
}

export function samplesOf(legend: PackLegend): readonly Sample[] {
  return swatchesOf(legend).map(({ swatch, words }) => ({
    svg: flatSvg(<SwatchPicture {...swatch} />, PALETTE).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
    words,
  }));
}
