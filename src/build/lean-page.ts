import { leanInk, withMarksTogether } from '../publish/maps/lean-ink.ts';
import { withSharedSamples } from '../publish/maps/shared-samples.ts';

const LIST = /<nav class="side-panel".*?<\/nav>/s;

/**
 * The map's page without what is said in it twice. Scripts draw the list anew as soon as they run.
 *
 * - Rows of the list whose lines have the same pattern show the sample of the first of them.
 * - Marks of one kind that follow each other on the map say it once.
 */
export function leanPage(html: string): string {
  return withMarksTogether(leanInk(html.replace(LIST, withSharedSamples)));
}
