import type { Frame } from '../../core/geometry/camera.ts';
import { drawnAlone } from '../../core/model/drawn-alone.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { type PictureId, pictureOf } from '../../core/view/picture-address.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';
import { type About, aboutOf } from './about.ts';
import { compose, type PictureComposition } from './compose.ts';
import { contentsOf, type Edition } from './contents.ts';
import { pictureSvg, sheetFor } from './picture-svg.ts';
import { type Layout, layoutOf } from './sheet.ts';
import { recordsOf, type SubjectRecords } from './subject.ts';

export interface PictureRequest {
  readonly subject: EmbedSubject;
  readonly edition: Edition;
  readonly sizes: readonly PictureId[];
  readonly evidence: Evidence;
  readonly mapCredit: string;
  /** What lies under a scene. */
  readonly basemapOf: (scene: Scene) => BasemapPaths;
}

export interface PictureDrawn {
  readonly id: PictureId;
  readonly svg: string;
  readonly about: About;
}

/** How many px of the picture one px of the map is: names of 13 px are then as large as small print. */
const SCALES: Readonly<Record<Layout, number>> = { card: 1.7, column: 1.75, square: 1.75 };

/** Pictures of a subject. The one to scale is the one for newsletters, before it is drawn in px. */
export function picturesOf(request: PictureRequest): readonly PictureDrawn[] {
  const records = recordsOf(request.subject, request.evidence);
  const shown = drawnAlone(records.drawn, request.evidence);
  const layouts = new Set(request.sizes.map(layoutOf));
  const drawn = new Map([...layouts].map((layout) => [layout, drawnAs(layout, { ...request, records, shown })]));
  return request.sizes.flatMap((id) => {
    const picture = drawn.get(layoutOf(id));
    return picture ? [{ id, ...picture }] : [];
  });
}

type PicturesOptions = PictureRequest & { readonly records: SubjectRecords; readonly shown: Lookup };

function drawnAs(layout: Layout, asked: PicturesOptions): Omit<PictureDrawn, 'id'> {
  const composition = composed(layout, asked);
  const contents = contentsOf({ ...asked, composition });
  const about = aboutOf(contents, asked.evidence);
  const basemap = composition && asked.basemapOf(enlarged(composition.scene, SCALES[layout]));
  const drawing = composition && basemap && { composition, basemap };
  return { svg: pictureSvg(layout, contents, drawing, about), about };
}

/** Twice: the first time to see what words go with it, and so how much room they leave. */
function composed(id: Layout, asked: PicturesOptions): PictureComposition | null {
  const { shown } = asked;
  const first = compose(shown, scaledDown(pictureOf(id), SCALES[id]));
  if (!first) return null;
  const { map } = sheetFor(id, contentsOf({ ...asked, composition: first }), first);
  return compose(shown, scaledDown(map, SCALES[id]));
}

function scaledDown({ widthPx, heightPx }: Frame, scale: number): Frame {
  return { widthPx: widthPx / scale, heightPx: heightPx / scale };
}

/** The same picture in its real size: its ground is to be as fine as that. */
function enlarged(scene: Scene, scale: number): Scene {
  const { camera, frame } = scene;
  return {
    ...scene,
    camera: { ...camera, zoom: camera.zoom + Math.log2(scale) },
    frame: { widthPx: frame.widthPx * scale, heightPx: frame.heightPx * scale },
  };
}
