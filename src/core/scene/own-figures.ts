import { overlap } from '../geometry/box.ts';
import type { RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Route } from '../model/route.ts';
import { endsOf } from '../model/route.ts';
import { reservedIn } from './extent.ts';
import { isJoint } from './joint-label.ts';
import { labelBox, sizeOf } from './label-box.ts';
import { namesOf } from './label-lines.ts';
import { placeLines } from './label-text.ts';
import type { Emphasis, Label, LabelLine, Scene } from './scene.ts';

/**
 * The labels of a scene in which some routes stand out: a figure in full ink is then of one of them. A place where one
 * of them begins or ends tells its figure alone, under a name that stays where it is. Of another place that is still in
 * full ink the figure is pale, and of a faint one, or along a faint band, there is none. Where nothing stands out, the labels as laid out.
 */
export function withOwnFigures(
  scene: Scene,
  lookup: Lookup,
  emphasisIn: (routes: readonly RouteId[]) => Emphasis,
): readonly Label[] {
  const lit = new Set(lookup.mapData.routes.filter(({ id }) => emphasisIn([id]) === 'selected'));
  if (lit.size === 0) return scene.labels;
  return scene.labels.flatMap((label) => {
    const emphasis = emphasisIn(label.routes);
    if (emphasis === 'normal') return { ...label, lines: label.lines.map(pale) };
    // What stands along a band is of one route, as a joint figure is: it stands out with it, or has gone.
    if (label.angleDeg !== 0) return emphasis === 'faint' ? [] : label;
    if (emphasis === 'faint') return withLines(label, namesOf(label.lines));
    if (isJoint(label, lookup)) return label;
    const here = label.routes.map(lookup.route).filter((route) => lit.has(route));
    return fitting(withLines(label, ownLines(label, here, scene, lookup)), label, scene);
  });
}

/** Of the dock the name alone: its figure is a share of all lines. */
function ownLines(label: Label, here: readonly Route[], { wording }: Scene, lookup: Lookup): readonly LabelLine[] {
  const place = lookup.place(label.place);
  if (place.kind === 'dock') return namesOf(label.lines);
  const isExample = here.every((route) => !endsOf(route).includes(place.id));
  return placeLines(place, here, lookup, { ...wording, isExample }).slice(0, label.lines.length);
}

/** Without the figures that are longer than those it was laid out with, where there is no room for them. */
function fitting(own: Label, before: Label, { labels, camera, frame }: Scene): Label {
  if (own.widthPx <= before.widthPx) return own;
  const box = labelBox(own, camera, frame);
  const isClear =
    box.left >= 0 &&
    box.right <= frame.widthPx &&
    [
      ...labels.filter((other) => other !== before).map((other) => labelBox(other, camera, frame)),
      ...reservedIn(frame),
    ].every((other) => !overlap(box, other));
  if (isClear) return own;
  const short = own.lines.filter((line) => line.weight === 'name' || sizeOf([line]).widthPx <= before.widthPx);
  return withLines(own, short);
}

function withLines(label: Label, lines: readonly LabelLine[]): Label {
  return { ...label, lines, ...sizeOf(lines) };
}

function pale(line: LabelLine): LabelLine {
  return line.weight === 'name' ? line : { ...line, pale: true };
}
