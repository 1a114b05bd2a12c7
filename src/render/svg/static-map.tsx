import type { ComponentChildren, VNode } from 'preact';
import { flatProjection, type Projection } from '../../core/geometry/camera.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { drawnInFull } from '../../core/scene/in-full.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { ArcShape } from './arc-shape.tsx';
import { Basemap, basemapTransform } from './basemap.tsx';
import type { BasemapPaths } from './basemap-paths.ts';
import { Hairlines } from './hairlines.tsx';
import { PlaceLabels } from './place-labels.tsx';
import { PlaceMarks } from './place-marks.tsx';

/** The land of another static map on the same page, by its id. */
interface SharedBasemap {
  readonly of: string;
  readonly worldSize: BasemapPaths['worldSize'];
}

interface Props {
  readonly scene: Scene;
  readonly basemap: BasemapPaths | SharedBasemap;
  readonly id: string;
  /** In a box of another shape: show all of it, or fill the box. */
  readonly fit?: 'meet' | 'slice';
  /** The picture in words, for those who do not see it. */
  readonly words: string;
  /** How many arcs are drawn in full, in a picture of another size than the map's. */
  readonly mostInFull?: number;
  /** What else is drawn on the ground, under the scene. */
  readonly children?: ComponentChildren;
}

/** A scene as SVG: first paint, fallback, print. */
export function StaticMap({ scene, basemap, id, fit = 'meet', words, mostInFull, children }: Props) {
  const { frame, camera } = scene;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="poster"
      id={id}
      viewBox={`0 0 ${frame.widthPx} ${frame.heightPx}`}
      preserveAspectRatio={`xMidYMid ${fit}`}
      role="img"
      aria-label={words}
    >
      {'of' in basemap ? (
        <g class="base" transform={basemapTransform(basemap.worldSize, camera, frame)}>
          <use href={`#${basemapId(basemap.of)}`} />
        </g>
      ) : (
        <Basemap paths={basemap} id={basemapId(id)} camera={camera} frame={frame} />
      )}
      {children}
      <g class="ink">
        <Ink scene={scene} mostInFull={mostInFull} />
      </g>
    </svg>
  );
}

function basemapId(staticMap: string): string {
  return `${staticMap}-ground`;
}

interface InkProps {
  readonly scene: Scene;
  /** Where another projection than the scene's own puts its names and marks. */
  readonly project?: Projection;
  /** How the arcs are drawn: a page that draws again and again keeps what it has drawn. */
  readonly Lines?: (props: ArcsProps) => VNode;
  /** The arcs as they lie where they were drawn last, in place of the scene's own. */
  readonly lines?: Pick<Scene, 'arcs' | 'camera' | 'frame'>;
  readonly mostInFull?: number | undefined;
}

/** All of a scene but the ground: what changes when the reader picks something. */
export function Ink({
  scene,
  project = flatProjection(scene.camera, scene.frame),
  Lines = Arcs,
  lines = scene,
  mostInFull,
}: InkProps) {
  const { arcs, marks, labels, frame } = scene;
  const { hairlines } = drawnInFull(arcs, mostInFull);
  const thin = new Set(hairlines.map(({ route }) => route));
  const isThin = ({ routes }: { readonly routes: readonly RouteId[] }) => routes.every((id) => thin.has(id));
  // A value stands in the band that it is of, and a hairline forks without a dot.
  const texts = labels.filter((label) => label.angleDeg === 0 || !isThin(label));
  const signs = marks.filter((mark) => mark.kind !== 'fork' || !isThin(mark));
  return (
    <>
      <g class="arcs">
        <Lines arcs={lines.arcs} camera={lines.camera} frame={lines.frame} mostInFull={mostInFull} />
      </g>
      <PlaceMarks marks={signs} frame={frame} project={project} />
      <PlaceLabels labels={texts} project={project} />
    </>
  );
}

export interface ArcsProps extends Pick<Scene, 'arcs' | 'camera' | 'frame'> {
  readonly mostInFull?: number | undefined;
}

/** Those that can be told apart in full, over the others as hairlines. */
export function Arcs({ arcs, camera, frame, mostInFull }: ArcsProps) {
  const { full, hairlines } = drawnInFull(arcs, mostInFull);
  return (
    <>
      <Hairlines arcs={hairlines} camera={camera} frame={frame} />
      {full.map((arc) => (
        <ArcShape key={arc.route} arc={arc} camera={camera} frame={frame} />
      ))}
    </>
  );
}
