import { mapCredit } from '#words/pictures.ts';
import { PICTURE_NOT_DRAWN, PICTURE_NOT_LOADED, savedAs } from '#words/saving.ts';
import { saveFile } from '../client/save-file.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { PALETTES } from '../core/scene/palette.ts';
import { type PictureFormat, type PictureId, pictureName, pictureOf } from '../core/view/picture-address.ts';
import type { EmbedChoice } from '../publish/embedding/snippet-parts.ts';
import type { Basemaps } from '../publish/maps/basemap.ts';
import { groundOf } from '../publish/pictures/ground.ts';
import { type PictureDrawn, picturesOf } from '../publish/pictures/pictures-of.ts';
import { type Packing, pngWith } from '../publish/pictures/png.ts';
import { LETTERS, withLetters } from '../publish/pictures/with-letters.ts';
import { readBasemaps } from './read-basemaps.ts';
import { bytesOf } from './site-files.ts';
import { pixelsOfSvg } from './svg-pixels.ts';

type What = Pick<EmbedChoice, 'subject' | 'frozenAt'>;

/**
 * Draws a picture that does not lie ready, as a build would, and gives it to the reader. What was saved, in words; throws,
 * in words for the reader, where it cannot be drawn.
 */
export async function savePicture(what: What, id: PictureId, evidence: Evidence): Promise<string> {
  const [basemaps, fonts] = await loaded();
  try {
    const name = pictureName(what.subject, id);
    const picture = compose(what, id, evidence, basemaps);
    saveFile(name, pictureOf(id).mime, id === 'vector' ? picture.svg : await pngOf(picture, fonts));
    return savedAs(name);
  } catch (cause) {
    throw new Error(PICTURE_NOT_DRAWN, { cause });
  }
}

async function loaded(): Promise<readonly [Basemaps, readonly Uint8Array[]]> {
  try {
    const fonts = Promise.all(LETTERS.map(({ file }) => bytesOf(`fonts/${file}`)));
    return await Promise.all([readBasemaps(), fonts]);
  } catch (cause) {
    throw new Error(PICTURE_NOT_LOADED, { cause });
  }
}

function compose({ subject, frozenAt }: What, id: PictureId, evidence: Evidence, basemaps: Basemaps): PictureDrawn {
  const credits = [...document.querySelectorAll('.credits a')].map(({ textContent }) => textContent);
  const [picture] = picturesOf({
    subject,
    edition: frozenAt === null ? 'live' : 'frozen',
    sizes: [id],
    evidence,
    mapCredit: mapCredit(credits),
    basemapOf: (scene) => groundOf(scene, basemaps),
  });
  if (!picture) throw new Error(`no such picture: ${id}`);
  return picture;
}

async function pngOf({ id, svg, about }: PictureDrawn, fonts: readonly Uint8Array[]) {
  const format = pictureOf(id);
  const pixels = await pixelsOfSvg(withLetters(svg, fonts), format);
  expectDrawn(pixels, format);
  return pngWith(pixels, format, about, packed);
}

/** Some browsers give other pixels than were drawn, so that readers are not told apart by them. Along the top nothing is drawn. */
function expectDrawn(pixels: Uint8Array, { widthPx }: PictureFormat): void {
  const { land } = PALETTES.light;
  for (let x = 0; x < widthPx; x++) {
    const hex = [...pixels.subarray(4 * x, 4 * x + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
    if (`#${hex}` !== land) throw new Error(`#${hex} in place of ${land}`);
  }
}

const packed: Packing = async (bytes) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
