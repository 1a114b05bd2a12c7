import type { Direction } from '../model/vocabulary.ts';

/** The colours of map and pages, as CSS hex. Arcs keep 3:1 against land and sea, text 4.5:1. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  /** Countries that a drawn claim names. */
  readonly landNamed: string;
  /** The DPRK. */
  readonly landOrigin: string;
  readonly border: string;
  readonly coast: string;
  readonly hatch: string;
  readonly text: string;
  readonly textSoft: string;
  /** Behind text and arcs. */
  readonly halo: string;
  /** What panels, words and marks lie on. */
  readonly page: string;
  /** Around what the reader should not miss: a link that was not understood, a mistake in the data. */
  readonly warning: string;
  readonly direction: Readonly<Record<Direction, string>>;
}

export type Theme = 'light' | 'dark' | 'contrast';

/** The four hues stay apart for readers with any of the common colour-vision deficiencies. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#e1e9ed',
    land: '#fbfaf6',
    landNamed: '#f3eee1',
    landOrigin: '#e6d3ba',
    border: '#c3c7c3',
    coast: '#b3bdc0',
    hatch: '#c9c0ab',
    text: '#17232b',
    textSoft: '#46545c',
    halo: '#fbfaf6',
    page: '#fbfaf6',
    warning: '#b35309',
    direction: {
      dispatch: '#0e5b7c',
      repatriation: '#b35309',
      transfer: '#542000',
      defection: '#8f3fd6',
      stock: '#46545c',
    },
  },
  dark: {
    sea: '#16212b',
    land: '#31373e',
    landNamed: '#3d423f',
    landOrigin: '#5a4d3a',
    border: '#56605f',
    coast: '#4a565e',
    hatch: '#5d6059',
    text: '#eef2f3',
    textSoft: '#b9c4ca',
    halo: '#16212b',
    page: '#1d262e',
    warning: '#f5a75f',
    direction: {
      dispatch: '#74c7ea',
      repatriation: '#f5a75f',
      transfer: '#f0dc2c',
      defection: '#b18aff',
      stock: '#b9c4ca',
    },
  },
  contrast: {
    sea: '#ffffff',
    land: '#ffffff',
    landNamed: '#f0f0f0',
    landOrigin: '#d4d4d4',
    border: '#6b6b6b',
    coast: '#3a3a3a',
    hatch: '#8a8a8a',
    text: '#000000',
    textSoft: '#1c1c1c',
    halo: '#ffffff',
    page: '#ffffff',
    warning: '#8a3200',
    direction: {
      dispatch: '#00416a',
      repatriation: '#8a3200',
      transfer: '#90685c',
      defection: '#6a00b8',
      stock: '#000000',
    },
  },
};
