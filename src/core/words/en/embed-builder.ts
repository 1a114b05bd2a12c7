import { uncapitalized } from '../format/first-letter.ts';

/** The dialog in which an editor makes an embed. */

export const PREVIEW = 'Preview';
export const KEYS_IN_PREVIEW =
  'Keys go to the embedded page, which the browser keeps apart: Tab leads out of it to the button below, and Escape then closes this dialog.';
/** The stop behind the embedded page: without one, Tab would leave the dialog and the page with it. */
export const BACK_TO_SETTINGS = 'Back to the settings';
export const WIDTH_OF_PREVIEW = 'Width of the preview';
export const PREVIEW_WIDTH_WORDS = { phone: 'Phone', column: 'Column', wide: 'Wide' } as const;

export const WHAT_TO_EMBED = 'What to embed';
export const WHOLE_ATLAS = 'The whole atlas';
export const THIS_VIEW_NOW = 'This view of the map, as it is now';

/** `title` as a headline: "From Ryanggang to China". */
export function theRoute(title: string): string {
  return `The route: ${uncapitalized(title)}`;
}

export function thePlace(name: string): string {
  return `The place: ${name}`;
}

export const FRAME_HEIGHT = 'Height';
export const FRAME_HEIGHT_WORDS = { '400': '400 px', '560': '560 px', '4:3': '4 : 3', fits: 'Fits itself' } as const;

export const FRAME_COLOURS = 'Colours';
export const FRAME_COLOUR_WORDS = { auto: 'As the device', light: 'Light', dark: 'Dark' } as const;

export const FRAME_NAMES = 'Names';

/** What its reader can do. */
export const FRAME_READER = 'Reader';
export const FRAME_READER_WORDS = { no: 'Can move and pick', yes: 'Sees a still map' } as const;
export const NO_STILL_MAP_OF_VIEW =
  'It cannot be a still map: a view is drawn in the frame, and only a page of its own has one.';
export const STILL_MAP_IN_ENGLISH =
  'Names are in English: other languages are drawn in the frame, and a still map is not.';

/** Whether it follows the data. */
export const FRAME_DATA = 'Data';
export const FRAME_DATA_WORDS = { live: 'Live', frozen: 'Frozen' } as const;
export const LIVE_AND_NOT_TO_FREEZE =
  'Live: it follows the data, corrections included. It cannot be frozen now: the data are a draft, and only a release keeps its address for good.';
export const LIVE_DATA =
  'Live: it follows the data. When a figure is corrected, the map in your article shows the corrected one.';

export function frozenAt(release: string): string {
  return `Frozen: it shows release ${release} for good, at an address that never changes. When a later release changes a figure in it, it says so itself.`;
}

/** For which system a way in is. */
export const FOR_SYSTEM = 'For';

export function toCopy(way: string): string {
  return `To copy: ${way}`;
}

/** "The atlas (Status: planned; Place: Russia)": the title of a view that asks for some of it. */
export function titleOfView({ title, asked }: { title: string; asked: readonly string[] }): string {
  return asked.length === 0 ? title : `${title} (${asked.join('; ')})`;
}
