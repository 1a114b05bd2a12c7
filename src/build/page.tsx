import {
  BACK_TO_ROUTES,
  bordersAndCredits,
  GO_TO,
  INSET_IN_WORDS,
  MAP_OF_ROUTES,
  NEAR_THE_BORDER,
  PAGE,
  SKIP_THE_MAP,
  WHAT_THE_MAP_SHOWS,
} from '#words/map-page.ts';
import { NOTES, ROUTES, SOURCES, TEXT_PAGE_NAMES } from '#words/page-frame.ts';
import { PRESET_WORDS } from '#words/places.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { buildScene } from '../core/scene/build-scene.ts';
import { PRESETS } from '../core/scene/extent.ts';
import { FRAMES } from '../core/scene/frames.ts';
import { legendOf } from '../core/scene/legend.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { DEFAULT_VIEW } from '../core/view/view.ts';
import type { Credits } from '../publish/pages/site.ts';
import { TEXT_PAGES } from '../publish/pages/text-pages.ts';
import type { BasemapPaths } from '../render/svg/basemap-paths.ts';
import { StaticMap } from '../render/svg/static-map.tsx';
import { ClaimSwitch } from '../ui/claim-switch.tsx';
import { Finding } from '../ui/finding.tsx';
import { MapLegend } from '../ui/map-legend.tsx';
import { RarelyNeeded } from '../ui/rarely-needed.tsx';
import { Said } from '../ui/said.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { GlyphSymbols } from '../ui/status-glyph.tsx';
import { ZoomButtons } from '../ui/zoom-buttons.tsx';
import { PageFoot } from './page-foot.tsx';
import { PlacePages } from './place-pages.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly basemaps: { readonly world: BasemapPaths; readonly border: BasemapPaths };
  readonly credits: Credits;
}

/**
 * The page of the map, which stays small whatever the atlas holds: the picture, what it shows, and a row for each way to
 * the pages that hold the evidence.
 */
export function Page({ evidence, basemaps, credits }: Props) {
  const wide = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame: FRAMES.wide });
  const narrow = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame: FRAMES.narrow });
  const border = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame: FRAMES.border, extent: 'border' });
  const legend = legendOf(wide, evidence, evidence, DEFAULT_VIEW.widthRule);
  const words = `${legend.sentences.join(' ')} ${legend.patterns}`;
  const { dataset } = evidence;
  return (
    <>
      <a class="skip" href="#routes">
        {SKIP_THE_MAP}
      </a>
      <header class="masthead">
        <h1>
          <a href="#map">{dataset.imprint.name}</a>
        </h1>
        <p>{WHAT_THE_MAP_SHOWS}</p>
        <nav aria-label={PAGE}>
          <a href="#routes">{ROUTES}</a>
          <a href="#sources">{SOURCES}</a>
          <a href="#notes">{NOTES}</a>
          {TEXT_PAGES.map((kind) => (
            <a key={kind} class="to-page" href={pageAddress({ kind })}>
              {TEXT_PAGE_NAMES[kind]}
            </a>
          ))}
        </nav>
      </header>
      <Finding evidence={evidence} besideMap />
      <main class="atlas">
        <GlyphSymbols />
        <ClaimSwitch mapData={dataset} />
        <figure class="map" id="map" aria-label={MAP_OF_ROUTES}>
          <div class="live" id="live" aria-hidden="true" />
          <StaticMap scene={wide} basemap={basemaps.world} id="poster" words={words} />
          <StaticMap
            scene={narrow}
            basemap={{ of: 'poster', worldSize: basemaps.world.worldSize }}
            id="poster-narrow"
            words={words}
          />
          <div class="over-map">
            <ZoomButtons />
            {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
            <div class="presets" id="presets" role="group" aria-label={GO_TO} hidden>
              {PRESETS.map((preset) => (
                <button key={preset} type="button" data-preset={preset}>
                  {PRESET_WORDS[preset]}
                </button>
              ))}
            </div>
            <p class="credit">
              <Said
                pieces={bordersAndCredits(credits.credits.map(({ text }) => text))}
                as={{ notes: (text) => <a href="#notes">{text}</a> }}
              />
            </p>
          </div>
          <div class="card" id="card" hidden />
        </figure>
        <div class="under">
          <figure class="inset" aria-labelledby="inset-title">
            <figcaption id="inset-title">{NEAR_THE_BORDER}</figcaption>
            <StaticMap scene={border} basemap={basemaps.border} id="inset" fit="slice" words={INSET_IN_WORDS} />
          </figure>
          <section class="key" id="key" aria-labelledby="key-title">
            <MapLegend legend={legend} widthRule={DEFAULT_VIEW.widthRule} />
          </section>
        </div>
        <div class="beside-map">
          <div class="rarely-needed">
            <RarelyNeeded />
          </div>
          <div class="column" id="column">
            <p class="notice" id="notice" role="status" hidden />
            <nav class="side-panel" id="routes" tabIndex={-1} aria-labelledby="routes-title">
              <SidePanel
                whole={evidence}
                shown={evidence}
                view={DEFAULT_VIEW}
                finds={() => true}
                active={null}
                act={null}
                onDemand={null}
              />
            </nav>
            <div class="evidence" id="evidence">
              <button type="button" class="back" id="back" hidden>
                {BACK_TO_ROUTES}
              </button>
              <div id="evidence-section" />
            </div>
            <noscript>
              <PlacePages evidence={evidence} />
            </noscript>
          </div>
        </div>
      </main>
      <PageFoot evidence={evidence} credits={credits} />
      <p class="unseen" id="announcer" role="status" aria-live="polite" />
    </>
  );
}
