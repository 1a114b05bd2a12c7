import { resolve } from 'node:path';
import { remembered } from '../core/model/remembered.ts';
import type { Scene } from '../core/scene/scene.ts';
import { type EmbedSubject, PICTURES, picturePath, releaseAddress } from '../core/view/embed-address.ts';
import { type Basemaps, basemapFor } from '../publish/maps/basemap.ts';
import type { Credits } from '../publish/pages/site.ts';
import type { Edition } from '../publish/pictures/contents.ts';
import { type PictureDrawn, picturesOf } from '../publish/pictures/pictures-of.ts';
import { PICTURE_FONTS, pngOfSvg } from '../publish/pictures/raster.ts';
import type { BasemapPaths } from '../render/svg/basemap-paths.ts';
import { embedSubjects } from './embed-subjects.ts';
import { keptPictures } from './kept-pictures.ts';
import type { OpenSite } from './open-site.ts';
import type { WrittenFile } from './written-file.ts';

/** The ready-made pictures of everything that has a page to embed; of a release once more, as they will stay. */
export function pictureFiles(site: OpenSite): readonly WrittenFile[] {
  const { root, evidence } = site;
  const { release } = evidence.dataset;
  const drawn = drawer(site);
  const fonts = PICTURE_FONTS.map((name) => resolve(root, 'public/fonts', name));
  const kept = keptPictures(root, fonts);
  const editions: readonly (readonly [Edition, string])[] = [
    ['live', ''],
    ...(release.draft ? [] : [['frozen', releaseAddress(release.id)] as const]),
  ];
  return editions.flatMap(([edition, below]) =>
    embedSubjects(evidence).flatMap((subject) =>
      PICTURES.map(({ id, mime }): WrittenFile => {
        const write = async () => {
          const { svg, about } = drawn(subject, edition, id);
          return id === 'vector' ? svg : kept(`${svg}${JSON.stringify(about)}`, () => pngOfSvg(svg, about, fonts));
        };
        return { path: below + picturePath(subject, id), mime, write };
      }),
    ),
  );
}

/** Draws the sizes of one subject together, and keeps the last: they are asked for one after another. */
function drawer({ evidence, basemaps, credits }: OpenSite) {
  const basemapOf = basemapFinder(basemaps);
  const mapCredit = creditOf(credits);
  let last: {
    readonly of: EmbedSubject;
    readonly edition: Edition;
    readonly pictures: readonly PictureDrawn[];
  } | null = null;
  return (subject: EmbedSubject, edition: Edition, id: PictureDrawn['id']): PictureDrawn => {
    if (last?.of !== subject || last.edition !== edition) {
      const pictures = picturesOf({
        subject,
        edition,
        evidence,
        mapCredit,
        basemapOf,
      });
      last = { of: subject, edition, pictures };
    }
    const picture = last.pictures.find((each) => each.id === id);
    if (!picture) throw new Error(`no such picture: ${id}`);
    return picture;
  };
}

/** A picture that stays has the same ground as the one that does not, and making it is the longest part. */
function basemapFinder(basemaps: Basemaps): (scene: Scene) => BasemapPaths {
  const made = new Map<string, BasemapPaths>();
  return (scene) => {
    const { camera, frame, namedCountries, hatchedCountries } = scene;
    const key = JSON.stringify([camera, frame, namedCountries, hatchedCountries]);
    return remembered(made, key, () => basemapFor([scene], basemaps));
  };
}

/** Whose outlines and points a map is drawn with. No name is broken in two. */
function creditOf({ credits }: Credits): string {
  return `Map:\u00a0${credits.map(({ text }) => text.replaceAll(' ', '\u00a0')).join(', ')}.`;
}
