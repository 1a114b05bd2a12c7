import { EMBEDDED_MAP } from '#words/embed-frame.ts';
import { NOTHING_TO_DRAW } from '#words/legend-marks.ts';
import { UNDRAWN_WORDS } from '#words/vocabulary.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { StaticMap } from '../../render/svg/static-map.tsx';
import { ZoomButtons } from '../../ui/zoom-buttons.tsx';
import type { EmbedMap } from './embed-site.ts';
import type { CoveredRoute } from './embed-subject.ts';
import { Hairlines, UsedHairlines } from './shared-hairlines.tsx';

interface Props {
  readonly map: EmbedMap | null;
  readonly covered: readonly CoveredRoute[];
  readonly evidence: Evidence;
}

/** The pictures, of which the style sheet shows the largest that fits the frame, and what scripts put over them. */
export function EmbedMapFigure({ map, covered, evidence }: Props) {
  if (!map) {
    return (
      <figure class="map no-map" id="map">
        <p>{whyNone(covered, evidence)}</p>
        <Notices />
      </figure>
    );
  }
  // Scripts lay out the largest anew for whatever size there is; the others stand on its ground.
  const { basemap, hairlines, words } = map;
  const largest = map.scenes.at(-1);
  if (!largest) return null;
  return (
    <figure class="map" id="map" aria-label={EMBEDDED_MAP}>
      <div class="live" id="live" aria-hidden="true" />
      <StaticMap scene={largest.scene} basemap={basemap} id="poster" words={words}>
        <Hairlines hairlines={hairlines} largest={largest.scene} />
      </StaticMap>
      {map.scenes.slice(0, -1).map(({ id, scene }) => (
        <StaticMap
          key={id}
          scene={scene}
          basemap={{ of: 'poster', worldSize: basemap.worldSize }}
          id={`poster-${id}`}
          words={words}
        >
          <UsedHairlines hairlines={hairlines} largest={largest.scene} scene={scene} />
        </StaticMap>
      ))}
      <ZoomButtons />
      <div class="card" id="card" hidden />
      <Notices />
    </figure>
  );
}

/** They lie over the map, however long: they push neither the source line nor the legend out of the frame. */
function Notices() {
  return (
    <>
      <p class="embed-notice" id="newer" role="status" hidden />
      <p class="embed-notice" id="notice" role="status" hidden />
    </>
  );
}

function whyNone(covered: readonly CoveredRoute[], evidence: Evidence): string {
  const claims = covered.flatMap((each) => each.claims);
  const reasons = [...new Set(claims.map((claim) => whyUndrawn(claim, evidence)))].filter((why) => why !== null);
  const [why] = reasons;
  if (claims.length > 0 && reasons.length === 1 && why && claims.every((claim) => whyUndrawn(claim, evidence) === why))
    return UNDRAWN_WORDS[why];
  return NOTHING_TO_DRAW;
}
