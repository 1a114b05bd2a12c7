import type { ComponentChildren } from 'preact';
import type { Camera, Frame, ScreenPoint } from '../../core/geometry/camera.ts';
import { cameraOnto, copiesInView, reachOf } from '../../core/scene/copies.ts';
import { CASING_PX, INNER_EDGE_PX, INNER_FILL } from '../../core/scene/map-look.ts';
import { type Outline, outlineOf } from '../../core/scene/outline.ts';
import type { Ribbon } from '../../core/scene/ribbon.ts';
import type { Arc } from '../../core/scene/scene.ts';
import { pathData, tenth } from './path-data.ts';

export interface ArcProps {
  readonly arc: Arc;
  readonly camera: Camera;
  readonly frame: Frame;
}

/** One arc, with its words, in every copy of the world that the picture shows. */
export function ArcShape(props: ArcProps) {
  return (
    <ArcGroup arc={props.arc}>
      <ArcCopies {...props} />
    </ArcGroup>
  );
}

/** What is said of an arc, and how far it stands out; its shapes are the children. */
function ArcGroup({ arc, children }: { readonly arc: Arc; readonly children: ComponentChildren }) {
  return (
    <g class={`arc ${arc.direction} ${arc.emphasis}`} data-route={arc.route}>
      <title>{arc.words}</title>
      {children}
    </g>
  );
}

/** An arc's shapes. Of how far it stands out they only know whether it is picked. */
function ArcCopies({ arc, camera, frame }: ArcProps) {
  const reach = reachOf(arc.ribbons);
  const copies = reach ? copiesInView(reach, camera, frame) : [];
  return (
    <>
      {copies.map((copy) => (
        <ArcCopy key={copy} arc={arc} camera={cameraOnto(copy, camera)} frame={frame} />
      ))}
    </>
  );
}

/** With a wide unseen line that a finger can hit. */
function ArcCopy({ arc, camera, frame }: ArcProps) {
  const [trunk] = arc.ribbons;
  return (
    <>
      <ArcStrokes arc={arc} camera={camera} frame={frame} />
      {trunk && <path class="hit" d={pathData(outlineOf(trunk, camera, frame).spine)} stroke-width={hitWidth(trunk)} />}
    </>
  );
}

/** What is seen of an arc: for each ribbon the casing first, then its strokes. */
export function ArcStrokes({ arc, camera, frame }: ArcProps) {
  const extraPx = arc.emphasis === 'selected' ? 1 : 0;
  return (
    <>
      {arc.ribbons.map((ribbon, index) => {
        const outline = outlineOf(ribbon, camera, frame);
        return ribbon.form === 'band' ? (
          <Band key={index} ribbon={ribbon} outline={outline} extraPx={extraPx} />
        ) : (
          <Line key={index} ribbon={ribbon} outline={outline} extraPx={extraPx} />
        );
      })}
    </>
  );
}

interface StrokeProps {
  readonly ribbon: Ribbon;
  readonly outline: Outline;
  /** What a picked arc's strokes gain. */
  readonly extraPx: number;
}

function Band({ ribbon, outline, extraPx }: StrokeProps) {
  const { pattern } = ribbon;
  const edgePx = pattern.edgePx + extraPx;
  const around = [...outline.left, ...outline.head, ...outline.right.toReversed()];
  const head = ribbon.head ? pathData(headEdge(outline)) : '';
  // Dashes run along each side by itself; without them all edges are one path.
  const plain = ribbon.pattern.dash === null;
  return (
    <>
      <path class="casing" d={pathData(around, true)} stroke-width={tenth(edgePx + 2 * CASING_PX)} />
      <path class="fill" d={pathData(around, true)} fill-opacity={pattern.fill} />
      {ribbon.innerShare < 1 && <Inner ribbon={ribbon} outline={outline} />}
      {ribbon.head && pattern.head === 'filled' && <path class="fill" d={pathData(outline.head, true)} />}
      {plain ? (
        <path class="edge" d={pathData(outline.left) + pathData(outline.right) + head} stroke-width={edgePx} />
      ) : (
        <>
          <path class="edge" {...dashedLine(ribbon, outline, outline.left)} stroke-width={edgePx} />
          <path class="edge" {...dashedLine(ribbon, outline, outline.right)} stroke-width={edgePx} />
        </>
      )}
      {!plain && head && <path class="edge" d={head} stroke-width={edgePx} />}
    </>
  );
}

/** Of a range, the lower figure: a band within the band. */
function Inner({ ribbon, outline }: Omit<StrokeProps, 'extraPx'>) {
  const inner = (side: Outline['left']) =>
    side.map(([x, y], index): ScreenPoint => {
      const [midX, midY] = outline.spine[index] ?? [x, y];
      return [midX + (x - midX) * ribbon.innerShare, midY + (y - midY) * ribbon.innerShare];
    });
  // On a band that is nearly solid only a light line shows where the lower figure ends.
  const edge = ribbon.pattern.fill >= 0.5 ? 'inner-edge light' : 'edge inner-edge';
  const left = inner(outline.left);
  const right = inner(outline.right);
  return (
    <>
      <path
        class="fill"
        d={pathData([...left, ...right.toReversed()], true)}
        fill-opacity={Math.min(1, Math.round(100 * (ribbon.pattern.fill * INNER_FILL.times + INNER_FILL.more)) / 100)}
      />
      <path class={edge} d={pathData(left)} stroke-width={INNER_EDGE_PX} />
      <path class={edge} d={pathData(right)} stroke-width={INNER_EDGE_PX} />
    </>
  );
}

function Line({ ribbon, outline, extraPx }: StrokeProps) {
  const widthPx = 2 * ribbon.halfBodyPx + extraPx;
  const spine = pathData(outline.spine);
  const head = ribbon.head ? pathData(outline.head, ribbon.pattern.head === 'filled') : '';
  // Dashes end before the head.
  const isOne = ribbon.pattern.head !== 'filled' && ribbon.pattern.dash === null;
  return (
    <>
      <path class="casing" d={spine + head} stroke-width={tenth(widthPx + 2 * CASING_PX)} />
      {isOne ? (
        <path class="edge" d={spine + head} stroke-width={widthPx} />
      ) : (
        <path class="edge" {...dashedLine(ribbon, outline, outline.spine)} stroke-width={widthPx} />
      )}
      {head && ribbon.pattern.head === 'filled' && <path class="fill" d={head} />}
      {head && !isOne && ribbon.pattern.head !== 'filled' && <path class="edge" d={head} stroke-width={widthPx} />}
    </>
  );
}

/** From the body's left edge out to the corner, over the tip and back in to the right edge. */
function headEdge({ left, right, head }: Outline) {
  return [...left.slice(-1), ...head, ...right.slice(-1)];
}

/** So many dashes, and a line goes on as another part. */
const DASHES_TO_A_PART = 5;

/**
 * A line and its dashes. `pathLength` stretches them to the length of the middle, so that both edges and both renderers
 * agree. A lane makes a line longer where it bends more, so they would drift: dashes begin anew with each part of a path,
 * and the parts begin where a dash does.
 */
function dashedLine({ pattern: { dash } }: Ribbon, { bodyPx }: Outline, line: Outline['spine']) {
  if (!dash) return { d: pathData(line) };
  // Points lie at equal steps along the middle.
  const steps = (DASHES_TO_A_PART * (dash[0] + dash[1]) * (line.length - 1)) / bodyPx;
  let d = '';
  let rest = line;
  for (let at = steps, gone = 0; at < line.length - 1; at += steps) {
    const leg = Math.floor(at);
    const [[x, y], [toX, toY]] = [line[leg] ?? [0, 0], line[leg + 1] ?? [0, 0]];
    const cut: ScreenPoint = [x + (toX - x) * (at - leg), y + (toY - y) * (at - leg)];
    d += pathData([...rest.slice(0, leg + 1 - gone), cut]);
    rest = [cut, ...line.slice(leg + 1)];
    gone = leg;
  }
  return { d: d + pathData(rest), 'stroke-dasharray': dash.join(' '), pathLength: tenth(bodyPx) };
}

function hitWidth(ribbon: Ribbon): number {
  return tenth(Math.max(16, 2 * ribbon.halfBodyPx));
}
