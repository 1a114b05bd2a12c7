/** The ways into an article, as the dialog tells of them. */

export const WAY_NAMES = {
  iframe: 'Iframe',
  script: 'Script',
  link: 'WordPress, Ghost',
  pictures: 'Pictures',
  newsletter: 'Newsletter, RSS',
  amp: 'AMP',
  words: 'Words',
};

/** `fits` is asked for where the frame should be as high as it has to be. */
export function whereIframesGo({ fits }: { fits: boolean }): string {
  const where = 'For any system that takes HTML. It needs no script in your page.';
  return fits ? `${where} A frame alone cannot fit itself, so this one is 560 px high.` : where;
}

/** `fits` where no height is given. */
export function whatTheScriptMakes({ fits }: { fits: boolean }): string {
  return fits
    ? 'A picture with a link, which becomes the map where scripts run and is as high as it has to be. The script is pinned by its hash and never changes.'
    : 'A picture with a link, which becomes the map where scripts run. The script is pinned by its hash and never changes.';
}

export const PASTE_THIS_ADDRESS =
  'Paste this address on a line of its own. The system asks the page how it is embedded (oEmbed); others make a card of it.';

/** What of the editor's choice is lost on the way: its view, its options. Null where nothing is. */
export function whatTheAddressCannotCarry({ view, options }: { view: boolean; options: boolean }): string | null {
  const noView = 'An address for these systems cannot carry this view: they will show its subject as it is.';
  if (view && options) return `${noView} Nor can it carry colours, language or a still map.`;
  if (view) return noView;
  return options ? 'The address cannot carry colours, language or a still map.' : null;
}

const PICTURE_USES = {
  card: 'for cards and previews',
  column: 'for columns and newsletters, at twice 728',
  square: 'for posts',
  vector: 'to print at any size',
};

/** What a picture is good for; one that does not lie ready is drawn when it is pressed. */
export function pictureUse({ size, isReady }: { size: keyof typeof PICTURE_USES; isReady: boolean }): string {
  return isReady ? PICTURE_USES[size] : `${PICTURE_USES[size]}; drawn when you press it`;
}

/** "PNG, 1200 × 630", in px. */
export function pictureLabel({ format, width, height }: { format: string; width: number; height: number }): string {
  return `${format}, ${width} × ${height}`;
}

export function whatPicturesHold({ view }: { view: boolean }): string {
  const held = 'Source, date and link stand in each picture and in its metadata.';
  return view ? `${held} They show the subject as it is, not this view.` : held;
}

export const WHAT_COMES_THROUGH_MAIL =
  'Mail programs and feed readers take out frames and scripts. A picture that leads to the map comes through.';

export const WHAT_AMP_NEEDS = 'Your page has to load AMP’s own amp-iframe component.';

export const HOW_TO_USE_LINKED_WORDS =
  'Links for words of your article, beside the script. Pointing at them lights the route in the map, a click opens it. Put your own words between the tags.';
