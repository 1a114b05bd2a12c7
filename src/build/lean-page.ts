import { leanInk, withMarksTogether } from '../publish/maps/lean-ink.ts';
import { withSharedSamples } from '../publish/maps/shared-samples.ts';

const LIST = /<nav class="side-panel".*?<\/nav>/s;
const HEARD = /<ul class="unseen">.*?<\/ul>/gs;
/** A list of more that is only heard is gone through by nobody who cannot choose in it. */
const MOST_HEARD = 40;
const STRIP = /<svg class="time-strip-row".*?(?=<div class="time-strip-brush")/gs;

/**
 * The map's page without what is said in it twice. Scripts draw list and strip anew as soon as they run.
 *
 * - Rows of the list whose lines have the same pattern show the sample of the first of them.
 * - What a mark of the time strip means stands in the list that goes with the strip.
 * - A list of the strip that is very long comes with the scripts, without which nothing can be chosen on the strip.
 * - Marks of one kind that follow each other, on the map or on the strip, say it once.
 */
export function leanPage(html: string): string {
  return withMarksTogether(
    leanInk(
      html.replace(LIST, (list) => withSharedSamples(list).replace(STRIP, withoutWords).replace(HEARD, unlessVeryLong)),
    ),
  );
}

function unlessVeryLong(heard: string): string {
  return heard.split('<li>').length - 1 > MOST_HEARD ? '' : heard;
}

/** A hundredth of a px is as fine as anything is drawn. */
function withoutWords(strip: string): string {
  return strip.replace(/<title>[^<]*<\/title>/g, '').replace(/(="\d+\.\d\d)\d+"/g, '$1"');
}
