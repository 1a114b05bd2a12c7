import { claimCount, quotationCount, routeCount } from './counts.ts';

export function savedAs(fileName: string): string {
  return `Saved as ${fileName}.`;
}

export function savedAsGeoJson({ routes, claims }: { routes: number; claims: number }): string {
  return `Saved as GeoJSON: ${routeCount(routes)} of ${claimCount(claims)}.`;
}

export function savedAsCsv(claims: number): string {
  return `Saved as CSV: ${claimCount(claims)}.`;
}

export function savedAsPdf(quotations: number): string {
  return `Saved as PDF: ${quotationCount(quotations)}.`;
}

/** Why something could not be had. */

export const ATLAS_RENEWED =
  'The atlas has been renewed since this page was opened. Load the page again, then try once more.';

export function fileNotFromDisk(file: string): string {
  return `This needs ${file}, which a page opened from a disk may not read. Open the atlas from its address.`;
}

export function fileNotLoaded(file: string): string {
  return `This needs ${file}, which could not be loaded. Try again once you are online.`;
}

export const PDF_NOT_MADE =
  'The PDF could not be made. Print the evidence pack instead, or try again once you are online.';

export const PICTURE_IS_BEING_DRAWN = 'The picture is being drawn …';

export const PICTURE_NOT_LOADED =
  'The picture could not be drawn: a part of it could not be loaded. Press its size again once you are online.';

export const PICTURE_NOT_DRAWN =
  'This browser did not draw the picture as it has to be. Press its size to try again, or take the SVG, which shows the same.';

export const PACK_MAP_NOT_LOADED = 'The map of the evidence pack could not be loaded. Try again once you are online.';

interface NamedPack {
  readonly atlas: string;
  readonly title: string;
  readonly release: string;
}

/** Along the foot of each printed sheet. */
export function packFoot({ atlas, release }: Pick<NamedPack, 'atlas' | 'release'>): string {
  return `${atlas} · evidence pack · ${release}`;
}

/** The title of the page while it is printed, by which browsers name the file. */
export function packTitle({ atlas, title, release }: NamedPack): string {
  return `${title}: evidence pack of ${atlas}, ${release}`;
}
