import { PALETTES, type Palette } from '../../core/scene/palette.ts';

/**
 * The map's colours as custom properties, so that SVG and page take them from the same table as the live map. The
 * device decides unless the reader does; paper is light.
 */
export function paletteCss(): string {
  const { light, dark, contrast } = PALETTES;
  return [
    `:root{color-scheme:light;${properties(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${properties(dark)}}}`,
    `@media(prefers-contrast:more){:root:not([data-theme]){color-scheme:light;${properties(contrast)}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${properties(dark)}}}`,
    `:root[data-theme=contrast]{${properties(contrast)}}`,
  ].join('');
}

function properties({ direction, ...colours }: Palette): string {
  return Object.entries({ ...colours, ...direction })
    .map(([name, colour]) => `${variableOf(name)}:${colour}`)
    .join(';');
}

/** The custom property of a colour: `landNamed` is `--land-named`. */
export function variableOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
