const HAIRLINES = /(?:<g class="arc [^"]*hairlines">.*?<\/g>)+/s;
const TRANSFORM = /<g class="base"[^>]* transform="translate\((\S+) (\S+)\) scale\((\S+)\)"/;

/**
 * Of static maps of the same ground, seen from elsewhere, the first has the hairlines, and the others look at them, moved
 * and scaled: lanes then lie closer, which nobody sees of a hint of a line. Pictures are named by their ids.
 */
export function withSharedHairlines(html: string, first: string, others: readonly string[]): string {
  const source = pictureIn(html, first);
  const drawn = HAIRLINES.exec(source)?.[0];
  if (drawn === undefined) return html;
  const shared = `${first}-hairlines`;
  return others
    .reduce((page, id) => {
      const picture = pictureIn(page, id);
      const use = `<use href="#${shared}" transform="${between(source, picture)}"/>`;
      return page.replace(picture, () => picture.replace(HAIRLINES, () => use));
    }, html)
    .replace(drawn, () => `<g id="${shared}">${drawn}</g>`);
}

/** Static maps that do not say what each line and place is: another in the page does, and scripts draw all anew. */
export function withoutWordsIn(html: string, ids: readonly string[]): string {
  return ids.reduce((page, id) => {
    const picture = pictureIn(page, id);
    const bare = picture.replace(/<title>[^<]*<\/title>/g, '').replace(/ data-(?:route|place)="[^"]*"/g, '');
    return page.replace(picture, () => bare);
  }, html);
}

function pictureIn(html: string, id: string): string {
  const picture = new RegExp(`<svg[^>]* id="${id}".*?</svg>`, 's').exec(html)?.[0];
  if (picture === undefined) throw new Error(`There is no picture ${id} in the page.`);
  return picture;
}

/** How what one flat picture draws lies right in another, by how the ground lies in both. */
function between(from: string, to: string): string {
  const [fromX, fromY, fromScale] = placed(from);
  const [x, y, scale] = placed(to);
  const by = scale / fromScale;
  return `translate(${(x - by * fromX).toFixed(1)} ${(y - by * fromY).toFixed(1)}) scale(${by.toFixed(4)})`;
}

function placed(picture: string): readonly [x: number, y: number, scale: number] {
  const [, x, y, scale] = TRANSFORM.exec(picture) ?? [];
  if (scale === undefined) throw new Error('A picture has no ground.');
  return [Number(x), Number(y), Number(scale)];
}
