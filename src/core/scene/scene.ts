import type { Camera, Frame, ScreenPoint } from '../geometry/camera.ts';
import type { ClaimId, PlaceId, RouteId } from '../model/ids.ts';
import type { LngLat } from '../model/place.ts';
import type { LineDirection, MarkedDirection } from '../model/route.ts';
import type { Language, Status } from '../model/vocabulary.ts';
import type { WidthRule } from '../view/view.ts';
import type { Ribbon } from './ribbon.ts';

/** What is drawn, as plain data: no DOM, no GL, no colours but by name. Survives JSON. */
export interface Scene {
  readonly frame: Frame;
  readonly camera: Camera;
  /** In the order of drawing: later ones lie on top. */
  readonly arcs: readonly Arc[];
  readonly marks: readonly PlaceMark[];
  readonly labels: readonly Label[];
  /** How labels put names and figures into words. */
  readonly wording: Wording;
  /** ISO 3166-1 alpha-2 codes: countries that a drawn claim names, and those a region is hatched over. */
  readonly namedCountries: readonly string[];
  readonly hatchedCountries: readonly string[];
}

/** What decides the wording of labels. */
export interface Wording {
  readonly widthRule: WidthRule;
  readonly names: Language;
  /** On a narrow picture there is room for one figure. */
  readonly narrow: boolean;
}

/** Lines and marks: what of a scene hangs on no camera. */
export type SceneInk = Pick<Scene, 'arcs' | 'marks'>;

/** How much a thing stands out: everything is `normal` until the reader picks something. */
export type Emphasis = 'normal' | 'selected' | 'faint';

/** A line of a route. */
export interface Arc {
  readonly route: RouteId;
  readonly direction: LineDirection;
  readonly status: Status;
  readonly emphasis: Emphasis;
  /** The first is the way from the origin; a joint figure adds one for each branch of its fork. */
  readonly ribbons: readonly Ribbon[];
  /** The claim whose figure gives the width, or null for the thin form. */
  readonly widthFrom: ClaimId | null;
  /** The arc in one sentence, for tooltips and assistive technology. */
  readonly words: string;
}

/**
 * Something drawn at a place. `stock` is people said to be there already, `defection` people who left from there: each
 * selects its route; `station` is a transit
 * point, `example` a place that is named only as one of several, where no line ends.
 */
export type PlaceMark = MarkAt &
  (
    | { readonly kind: 'end' | 'dock' | 'area' | 'example' | 'station' | 'fork' }
    | { readonly kind: MarkedDirection; readonly route: RouteId }
  );

interface MarkAt {
  readonly place: PlaceId;
  readonly at: LngLat;
  readonly radiusPx: number;
  readonly emphasis: Emphasis;
  /** The routes it is drawn for, at least one: it stands out with any of them. */
  readonly routes: readonly RouteId[];
  readonly words: string;
}

/** Text on the map: placed for the scene's camera, kept at the same offset from its place when the map moves. */
export interface Label {
  readonly place: PlaceId;
  readonly at: LngLat;
  /** From the place to the left end of the first line's baseline box. */
  readonly offsetPx: ScreenPoint;
  readonly align: 'start' | 'middle' | 'end';
  /** Far enough from its place to need a line to it. */
  readonly leader: boolean;
  readonly lines: readonly LabelLine[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** Clockwise about `offsetPx`: 0 but for the value printed along a band. */
  readonly angleDeg: number;
  readonly emphasis: Emphasis;
  /** The routes it is drawn for, at least one: it stands out with any of them. */
  readonly routes: readonly RouteId[];
}

export interface LabelLine {
  readonly text: string;
  readonly weight: 'name' | 'figure';
  /** Of a name the language it is written in (BCP 47), of words of ours that of the site. */
  readonly lang: string;
  /** Of a figure: something else stands out. */
  readonly pale?: true;
  /** Of a figure: dropped before others where there is no room for all, since what it tells of is told already. */
  readonly minor?: true;
  /** How many figures it stands in for. */
  readonly more?: number;
}
