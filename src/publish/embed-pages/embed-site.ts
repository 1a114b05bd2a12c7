import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { LineDirection, MarkedDirection } from '../../core/model/route.ts';
import type { Stage } from '../../core/model/status.ts';
import type { Ribbon } from '../../core/scene/ribbon.ts';
import type { Arc, PlaceMark, Scene } from '../../core/scene/scene.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';

/** Whether a page follows the data or shows one release for good. */
export type Edition = 'live' | 'frozen';

/** What the embeddable pages are made of. */
export interface EmbedSite {
  readonly evidence: Evidence;
  readonly edition: Edition;
  /** Every release there has been, the newest first. */
  readonly releases: readonly string[];
  /** Those that have a page of their own. */
  readonly places: ReadonlySet<PlaceId>;
  /** Whose outlines and points the maps are drawn with: "© OpenStreetMap contributors". */
  readonly credits: readonly string[];
  /** The imprint of the maps in a sentence or two: what borders mean. */
  readonly note: string;
  /** Null where nothing of it can be drawn. */
  mapOf(subject: EmbedSubject): EmbedMap | null;
}

/** One subject in several shapes of frame, from the smallest to the largest, all on one ground. */
export interface EmbedMap {
  readonly scenes: readonly EmbedScene[];
  readonly basemap: BasemapPaths;
  readonly hairlines: EmbedHairlines;
  readonly legend: EmbedLegend;
  /** The picture in words. */
  readonly words: string;
}

export interface EmbedScene {
  readonly id: string;
  readonly scene: Scene;
}

/** What is not drawn in full in every picture, where there are more lines than can be told apart. */
export interface EmbedHairlines {
  readonly arcs: readonly Arc[];
  /** Where only such lines end. */
  readonly ends: readonly PlaceMark[];
}

/** A direction as it is drawn. */
export interface LegendKey {
  readonly direction: LineDirection;
  /** Of an only key what kind of line all of its are; else null, and the sentences tell them apart. */
  readonly stage: Stage | null;
  readonly form: Ribbon['form'];
}

export interface EmbedLegend {
  /** What the colours and marks of the picture stand for. */
  readonly directions: readonly LegendKey[];
  readonly marks: readonly MarkedDirection[];
  /** What is said even where there is hardly room. */
  readonly main: string;
  /** What the patterns of the arcs mean. */
  readonly patterns: string;
  /** The rest of how to read the map, in sentences. */
  readonly rest: readonly string[];
}

/**
 * What a build knows and a page needs: files below the folder of its edition's `embed/`, and the colours and the look of
 * the map as CSS.
 */
export interface EmbedAssets {
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
  readonly palette: string;
}
