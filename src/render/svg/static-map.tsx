import { flatProjection, type Projection } from '../../core/geometry/camera.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { ArcShape } from './arc-shape.tsx';
import { Basemap, basemapTransform } from './basemap.tsx';
import type { BasemapPaths } from './basemap-paths.ts';
import { PlaceLabels } from './place-labels.tsx';
import { PlaceMarks } from './place-marks.tsx';

/** The land of another static map on the same page, by its id. */
interface SharedGround {
  readonly of: string;
  readonly worldSize: BasemapPaths['worldSize'];
}

interface Props {
  readonly scene: Scene;
  readonly basemap: BasemapPaths | SharedGround;
  readonly id: string;
  /** In a box of another shape: show all of it, or fill the box. */
  readonly fit?: 'meet' | 'slice';
  /** The picture in words, for those who do not see it. */
  readonly words: string;
}

/** A scene as SVG: first paint, fallback, print. */
export function StaticMap({ scene, basemap, id, fit = 'meet', words }: Props) {
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
      <g class="ink">
        <Ink scene={scene} />
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
}

/** All of a scene but the ground: what changes when the reader picks something. */
export function Ink({ scene, project = flatProjection(scene.camera, scene.frame) }: InkProps) {
  const { arcs, marks, labels, camera, frame } = scene;
  return (
    <>
      <g class="arcs">
        {arcs.map((arc) => (
          <ArcShape key={arc.route} arc={arc} camera={camera} frame={frame} />
        ))}
      </g>
      <PlaceMarks marks={marks} project={project} />
      <PlaceLabels labels={labels} project={project} />
    </>
  );
}
