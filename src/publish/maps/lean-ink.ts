import { LOCALE } from '#words/locale.ts';

const ARCS = /<g class="arcs">.*?(?=<g class="marks">)/gs;
/** What most strokes of the lines have, told once to all of them. */
const COMMON = ' stroke-width="1.5" paint-order="stroke"';
const GROUND =
  /<path class="(?:land|named|hatched|origin|inner|border|dashed)"(?: fill="[^"]*")? d(?:="")?(?:\/>|><\/path>)/g;
const MARKS = /<(?:circle|path) class="(mark [^"]*)"[^>]*\/>(?:<(?:circle|path) class="\1"[^>]*\/>)+/g;

const PLAIN = / class="((?:arc|mark|value|leader)\b[^"]*?) normal\b([^"]*)"/g;
const PICTURE = /<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="poster" id="([^"]*)"([^>]*)>/g;
const LABELS = /<g class="labels">.*?<\/g>(?=<\/g>)/gs;

/**
 * Static maps in fewer letters, and the same to eye and ear: what nearly all lines have stands at their group, a part of the
 * ground that a map has nothing of is left out, names do not say that they are in the language of the page, nothing
 * says that it stands out as anything else does, and a shape with nothing in it, not even a title, closes itself.
 */
export function leanInk(html: string): string {
  return withWordsOnce(html)
    .replace(ARCS, (arcs) =>
      arcs
        .replaceAll(' stroke-width="1.5"', '')
        .replaceAll(' paint-order="stroke"', '')
        .replace('<g class="arcs">', `<g class="arcs"${COMMON}>`),
    )
    .replace(GROUND, '')
    .replace(LABELS, (labels) =>
      labels
        .replaceAll(` lang="${LOCALE}"`, '')
        .replaceAll(' text-anchor="start"', '')
        .replaceAll(' class="normal"', ''),
    )
    .replace(PLAIN, ' class="$1$2"')
    .replaceAll(/(<(path|circle|rect|line|use)\b[^>]*)><\/\2>/g, '$1/>');
}

/** Pictures of the same are told in the same words: those of the first. */
function withWordsOnce(html: string): string {
  const told = new Map<string, string>();
  return html.replace(PICTURE, (_, id: string, rest: string) => {
    const words = / aria-label="[^"]*"/.exec(rest)?.[0] ?? '';
    const first = told.get(words);
    if (first === undefined) told.set(words, id);
    const own = first === undefined || words === '' ? rest : rest.replace(words, () => ` aria-labelledby="${first}"`);
    return `<svg class="poster" id="${id}"${own.replace(/ preserveAspectRatio="xMidYMid meet"/, '')}>`;
  });
}

/** Marks of a kind that follow each other, once shapes close themselves, share a group that says their kind. */
export function withMarksTogether(html: string): string {
  return html.replace(
    MARKS,
    (marks, kind: string) => `<g class="${kind}">${marks.replaceAll(` class="${kind}"`, '')}</g>`,
  );
}
