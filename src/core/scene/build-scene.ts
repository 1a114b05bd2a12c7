import { type Box, fitsIn } from '../geometry/box.ts';
import type { Camera, Frame, Padding, Projection } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import { endsOf } from '../model/route.ts';
import type { Focus, View } from '../view/view.ts';
import { arcValues } from './arc-values.ts';
import { arcsOf } from './arcs.ts';
import { askedCamera, roomBeside } from './asked-camera.ts';
import { countriesOf } from './countries.ts';
import { emphasisBy, emphasised, isPicked, standingOut } from './emphasis.ts';
import { cameraOf, type Extent, NARROW_PX, reservedIn } from './extent.ts';
import { placeLabels } from './label-placement.ts';
import { marksOf } from './marks.ts';
import { isFine, type LabelCandidate, labelCandidates, type Room } from './place-labels.ts';
import { isRouteMark } from './route-mark.ts';
import type { Arc, Scene, SceneInk, Wording } from './scene.ts';

/** What is to be drawn, and how large. */
export interface SceneRequest {
  readonly lookup: Lookup;
  readonly view: View;
  readonly frame: Frame;
  /** The world, if left out. */
  readonly extent?: Extent | SceneLayout;
  /** The projection of a picture that is not flat. */
  readonly globe?: Projection | null;
  /** What lies over the world's picture besides what is always kept free: no name goes there either. */
  readonly covered?: readonly Box[];
}

/** A picture composed by rules of its own, in place of those for the page's two. */
export interface SceneLayout {
  /** Where it begins. */
  camera(frame: Frame): Camera;
  /** Left free along the edges, where the picture goes to what is asked for. */
  room(frame: Frame): Padding;
  /** The zoom up to which it goes there, if its ground is too coarse to be seen from nearer. */
  readonly closest?: number;
  /** Parts of the picture where no name goes. */
  reserved(frame: Frame): readonly Box[];
  candidates(request: CandidatesRequest): readonly LabelCandidate[];
  /** How far from its place a label may stand, in px. */
  reachPx(frame: Frame): (candidate: LabelCandidate) => number;
}

/** What candidates for labels are made of, and of what size the picture is. */
export interface CandidatesRequest {
  readonly ink: SceneInk;
  readonly lookup: Lookup;
  readonly room: Room;
  readonly frame: Frame;
  readonly focus: Focus;
}

/** What is drawn of the dataset in a view: the one place where it is decided. Pure. */
export function buildScene({
  pointed = null,
  ...request
}: SceneRequest & { readonly pointed?: RouteId | null }): Scene {
  return emphasised(layOut(request), request.lookup, { focus: request.view.focus, pointed });
}

/** Lines and marks of a view, those that are picked standing out, the wide lines first. */
export function inkOf({ lookup, view, extent }: Pick<SceneRequest, 'lookup' | 'view' | 'extent'>): SceneInk {
  const near = extent === 'border';
  const emphasisIn = emphasisBy(lookup, { focus: view.focus, pointed: null });
  const arcs = arcsOf(lookup, view.widthRule)
    .filter((arc) => !near || isNear(arc, lookup))
    .map((arc) => standingOut(arc, emphasisIn([arc.route])));
  const marks = marksOf(arcs, lookup, view.widthRule)
    .filter((mark) => !near || !isRouteMark(mark))
    .map((mark) => standingOut(mark, emphasisIn(mark.routes)));
  return { arcs, marks };
}

/**
 * The scene before anything is drawn on top because it stands out: `emphasised` makes a picture of it, again and again.
 */
export function layOut({ lookup, view, frame, extent = 'world', globe = null, covered = [] }: SceneRequest): Scene {
  const near = extent === 'border';
  const own = typeof extent === 'string' ? null : extent;
  const ink = inkOf({ lookup, view, extent });
  const reserved = own ? own.reserved(frame) : near ? [] : [...reservedIn(frame), ...covered];
  const opening = own ? own.camera(frame) : cameraOf(near ? 'border' : 'world', frame);
  const asking = {
    ink,
    lookup,
    view,
    frame,
    opening,
    room: own ? own.room(frame) : roomBeside(reserved, frame),
    closest: own?.closest,
  };
  const camera = near ? opening : (view.camera ?? askedCamera(asking));
  const wording: Wording = { narrow: frame.widthPx < NARROW_PX, widthRule: view.widthRule, names: view.names };
  const room: Room = { ...wording, zoom: camera.zoom };
  const candidates = own
    ? own.candidates({ ink, lookup, room, frame, focus: view.focus })
    : labelCandidates(ink, lookup, room).map((each) => (near ? each : pickedFirst(each)));
  // On a globe bands are shaped by the live map alone: no value can be fitted into them here.
  const values = globe
    ? []
    : arcValues(ink.arcs, lookup, camera, frame)
        .filter(({ box }) => fitsIn(frame, box))
        .filter(({ label }) => !own || label.emphasis !== 'faint');
  const labels = placeLabels(frame.heightPx < LOW_PX ? candidates.map(withFewRows) : candidates, {
    ...ink,
    camera,
    frame,
    globe,
    reserved: [...reserved, ...values.map(({ box }) => box)],
    ...(own && { reachPx: own.reachPx(frame) }),
  });
  return {
    ...ink,
    frame,
    camera,
    labels: [...values.map(({ label }) => label), ...labels],
    wording,
    ...countriesOf(lookup),
  };
}

/** What is picked is named before anything else, and whatever else is named about it. */
function pickedFirst(candidate: LabelCandidate): LabelCandidate {
  return isPicked(candidate) ? { ...candidate, rank: candidate.rank - 10, optional: false, givesWayPx: 0 } : candidate;
}

/** In a picture lower than this five rows beside each name would take most of it. */
const LOW_PX = 440;
const FEW_ROWS = 3;

function withFewRows(candidate: LabelCandidate): LabelCandidate {
  const forms = [candidate.lines, ...candidate.shorter];
  const rows = (lines: LabelCandidate['lines']) => lines.filter(({ weight }) => weight === 'figure').length;
  const first = Math.max(
    0,
    forms.findIndex((lines) => rows(lines) <= FEW_ROWS),
  );
  return { ...candidate, lines: forms[first] ?? candidate.lines, shorter: forms.slice(first + 1) };
}

/** Whether an arc has an end that only the larger scale can show: a province, a city or a county of the north-east. */
function isNear(arc: Arc, lookup: Lookup): boolean {
  const ends = endsOf(lookup.route(arc.route)).map(lookup.place);
  return ends.some((place) => isFine(place) && place.anchor !== null && place.anchor[0] > 120);
}
