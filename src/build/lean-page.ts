import { withSharedSamples } from '../publish/maps/shared-samples.ts';

const LIST = /<nav class="side-panel".*?<\/nav>/s;
const STRIP = /<svg class="time-strip-row".*?(?=<div class="time-strip-brush")/gs;

/**
 * The map's page without what is said in it twice. Scripts draw list and strip anew as soon as they run.
 *
 * - Rows of the list whose lines have the same pattern show the sample of the first of them.
 * - What a mark of the time strip means stands in the list that goes with the strip.
 * - A shape with nothing in it, not even a title, closes itself.
 */
export function leanPage(html: string): string {
  return html
    .replace(LIST, (list) => withSharedSamples(list).replace(STRIP, withoutWords))
    .replaceAll(/(<(path|circle|rect|line|use)\b[^>]*)><\/\2>/g, '$1/>');
}

/** A hundredth of a px is as fine as anything is drawn. */
function withoutWords(strip: string): string {
  return strip.replace(/<title>[^<]*<\/title>/g, '').replace(/(="\d+\.\d\d)\d+"/g, '$1"');
}
