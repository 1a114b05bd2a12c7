import { resolve } from 'node:path';
import { LOCALE } from '#words/locale.ts';
import { mapCredit } from '#words/pictures.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { remembered, ShortMemory } from '../core/model/remembered.ts';
import type { Scene } from '../core/scene/scene.ts';
import { type EmbedSubject, releaseAddress } from '../core/view/embed-address.ts';
import { picturePath, readyPicturesOf } from '../core/view/picture-address.ts';
import type { Basemaps } from '../publish/maps/basemap.ts';
import type { Edition } from '../publish/pictures/contents.ts';
import { groundOf } from '../publish/pictures/ground.ts';
import { type PictureDrawn, picturesOf } from '../publish/pictures/pictures-of.ts';
import { PICTURE_FONTS, pngOfSvg } from '../publish/pictures/raster.ts';
import type { BasemapPaths } from '../render/svg/basemap-paths.ts';
import { embedSubjects } from './embed-subjects.ts';
import { keptIn } from './kept.ts';
import type { OpenSite } from './open-site.ts';
import type { WrittenFile } from './written-file.ts';

/**
 * The pictures that lie ready of everything that has a page to embed. A release has them all, as they will stay; pages
 * show those of routes and places from there, and beside the pages lie the whole atlas's alone, but for a draft.
 */
export function pictureFiles(site: OpenSite): readonly WrittenFile[] {
  const { root, evidence } = site;
  const { release } = evidence.dataset;
  const drawn = drawer(site);
  const fonts = PICTURE_FONTS.map((name) => resolve(root, 'public/fonts', name));
  const kept = keptIn(root, 'pictures', fonts);
  const editions: readonly (readonly [Edition, string])[] = [
    ['live', ''],
    ...(release.draft ? [] : [['frozen', releaseAddress(release.id)] as const]),
  ];
  return editions.flatMap(([edition, below]) =>
    subjectsOf(edition, evidence).flatMap((subject) =>
      readyPicturesOf(subject).map(({ id, mime }): WrittenFile => {
        const write = async () => {
          const { svg, about } = drawn(subject, edition, id);
          return id === 'vector'
            ? svg
            : kept(`${LOCALE}${svg}${JSON.stringify(about)}`, () => pngOfSvg(svg, about, fonts));
        };
        // A release has the same pictures on the same ground.
        return { path: below + picturePath(subject, id), mime, drawnOf: picturePath(subject, 'vector'), write };
      }),
    ),
  );
}

function subjectsOf(edition: Edition, evidence: Evidence): readonly EmbedSubject[] {
  const all = embedSubjects(evidence);
  return edition === 'frozen' || evidence.dataset.release.draft ? all : all.filter(({ kind }) => kind === 'atlas');
}

/** Draws the sizes of one subject together, and keeps the last: they are asked for one after another. */
function drawer({ evidence, basemaps, credits }: OpenSite) {
  const basemapOf = basemapFinder(basemaps);
  const credit = mapCredit(credits.credits.map(({ text }) => text));
  let last: {
    readonly of: EmbedSubject;
    readonly edition: Edition;
    readonly pictures: readonly PictureDrawn[];
  } | null = null;
  return (subject: EmbedSubject, edition: Edition, id: PictureDrawn['id']): PictureDrawn => {
    if (last?.of !== subject || last.edition !== edition) {
      const sizes = readyPicturesOf(subject).map((each) => each.id);
      const pictures = picturesOf({ subject, edition, sizes, evidence, mapCredit: credit, basemapOf });
      last = { of: subject, edition, pictures };
    }
    const picture = last.pictures.find((each) => each.id === id);
    if (!picture) throw new Error(`no such picture: ${id}`);
    return picture;
  };
}

/** A picture that stays has the same ground as the one that does not, and making it is the longest part. */
function basemapFinder(basemaps: Basemaps): (scene: Scene) => BasemapPaths {
  // All sizes of a subject in both editions are written together, of two subjects at a time.
  const made = new ShortMemory<string, BasemapPaths>(12);
  return (scene) => {
    const { camera, frame, namedCountries, hatchedCountries } = scene;
    const key = JSON.stringify([camera, frame, namedCountries, hatchedCountries]);
    return remembered(made, key, () => groundOf(scene, basemaps));
  };
}
