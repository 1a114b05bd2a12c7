import { pieces, slot } from '../format/pieces.ts';

/** The guide for editors: sizes, states of the data, options, and what is always shown. */

export function howLargeTheFrameIs() {
  return pieces`The frame takes the width of your column, from 280 to 1,600 px, and is good at 400 px, at 560 px and at four to three. From 300 px on, title, date, main sentence of the legend and source line are always in sight; the list and the quotations open over the map. Wheel and touch go on scrolling your article until a reader presses the map. With the script, without ${slot('code', 'height')}, the frame is as high as it has to be.`;
}

export function whatLiveMeans() {
  return pieces`${slot('term', 'Live')} follows the data. When a figure is corrected or a claim withdrawn, the map in your article shows it, with its new date. Take it where the map should be true today.`;
}

export function whatFrozenMeans() {
  return pieces`${slot('term', 'Frozen')} shows one release for good, at an address whose files are never edited: map, quotations and pictures. Take it where the article quotes figures of the map. When a later release changes a figure that it shows, it says so inside, which one, with a link to the ${slot('changes', 'log of changes')}; the map stays as it was.`;
}

/** `release` is null while the data are a draft. */
export function howToFreeze({ release }: { release: string | null }) {
  const state =
    release === null
      ? 'The data are a draft at the moment, and a draft cannot be frozen.'
      : `The present release is ${release}.`;
  return pieces`${state} A frozen map lies in ${slot('code', 'release/…/embed/')} in place of ${slot('code', 'embed/')}; the element takes ${slot('code', 'release="…"')}.`;
}

export function whereEmbeddablePagesAre({ address }: { address: string }) {
  return pieces`Embeddable pages begin with ${slot('address', address)}. What an address asks for that is not there is left out, and the map says so.`;
}

export const OPTION_TABLE = 'Table of options';

/** Between them stands the element’s column, whose name is its tag. */
export const OPTION_COLUMNS = { address: 'Address of an iframe', meaning: 'Meaning' };

/** What each option means, by the attribute of the element. */
export const OPTION_MEANINGS = {
  route: 'One route; its id stands in the address of its page.',
  place: 'What begins or ends in a place.',
  view: 'A view of the map: what stands behind # in its address. Filters, camera, widths. It loads the drawing code at once, about 107 KB in place of at most 80.',
  theme: 'auto (as the reader’s device, the default), light, dark',
  lang: 'Language of the names on the map: en (default), ko, zh-Hans, ru, ja. The text is English.',
  static:
    'A still map: nothing that draws is loaded, whatever the reader does. List and quotations open. It shows no view, and names in English alone.',
  release:
    'Frozen at a release. Without it the map is live. ?release=ID behind a live address leads there as well, but needs the frame’s script; the frozen address itself does not.',
  height: 'px, 120 to 4,000. Without it the frame is as high as it has to be.',
  title: 'What the frame is called for those who hear it.',
};

export function whatTheElementDoesNotTake() {
  return pieces`Of ${slot('code', 'route')}, ${slot('code', 'place')}, ${slot('code', 'view')} and ${slot('code', 'release')} the element takes nothing that it does not understand: the picture then stays, never another map than was asked for, and ${slot('code', 'data-dispatch-problem')} tells you why.`;
}

export const WHAT_IS_ALWAYS_SHOWN =
  'Title, date, legend and source line, and the way to the list and the quotations. There is no option against them. A line on this map is as wide as one report’s figure, planned is not actual, and most reports name no province: without the legend the picture would say more than anybody has reported. Without date and source nobody could check it.';

export const PLEASE_DO_NOT_CROP = 'Please do not crop them off, and do not lay anything over them.';
