import type { Evidence } from '../core/model/evidence.ts';
import { buildScene } from '../core/scene/build-scene.ts';
import { PRESET_WORDS, PRESETS } from '../core/scene/extent.ts';
import { FRAMES } from '../core/scene/frames.ts';
import { legendOf } from '../core/scene/legend.ts';
import { pageAddress } from '../core/view/page-address.ts';
import { WHOLE } from '../core/view/view.ts';
import type { Credits } from '../publish/pages/site.ts';
import { TEXT_PAGES } from '../publish/pages/text-pages.ts';
import { isTouched } from '../publish/pages/touched.ts';
import type { BasemapPaths } from '../render/svg/basemap-paths.ts';
import { Poster } from '../render/svg/poster.tsx';
import { ArticleSection } from '../ui/article-section.tsx';
import { MapKey } from '../ui/map-key.tsx';
import { PlaceSection } from '../ui/place-section.tsx';
import { RouteSection } from '../ui/route-section.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { TakeAlong } from '../ui/take-along.tsx';
import { ZoomButtons } from '../ui/zoom-buttons.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly grounds: { readonly world: BasemapPaths; readonly border: BasemapPaths };
  readonly credits: Credits;
}

/** The whole page, complete without scripts: the map, and under it every word the map rests on. */
export function Page({ evidence, grounds, credits }: Props) {
  const wide = buildScene({ lookup: evidence, view: WHOLE, frame: FRAMES.wide });
  const narrow = buildScene({ lookup: evidence, view: WHOLE, frame: FRAMES.narrow });
  const border = buildScene({ lookup: evidence, view: WHOLE, frame: FRAMES.border, extent: 'border' });
  const legend = legendOf(wide, evidence, evidence, WHOLE.widthRule);
  const words = `${legend.sentences.join(' ')} ${legend.patterns}`;
  const { dataset } = evidence;
  return (
    <>
      <a class="skip" href="#routes">
        Skip the map: list of routes
      </a>
      <header class="masthead">
        <h1>
          <a href="#map">Dispatch Atlas</a>
        </h1>
        <p>North Korean workers abroad: what has been reported, line by line</p>
        <nav aria-label="Page">
          <a href="#routes">Routes</a>
          <a href="#sources">Sources</a>
          <a href="#notes">Notes</a>
          {TEXT_PAGES.map(([kind, words]) => (
            <a key={kind} class="to-page" href={pageAddress({ kind })}>
              {words}
            </a>
          ))}
        </nav>
      </header>
      <main class="atlas">
        <figure class="map" id="map" aria-label="Map of reported routes">
          <div class="live" id="live" aria-hidden="true" />
          <Poster scene={wide} ground={grounds.world} id="poster" words={words} />
          <Poster
            scene={narrow}
            ground={{ of: 'poster', worldSize: grounds.world.worldSize }}
            id="poster-narrow"
            words={words}
          />
          <ZoomButtons />
          {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields */}
          <div class="presets" id="presets" role="group" aria-label="Go to" hidden>
            {PRESETS.map((preset) => (
              <button key={preset} type="button" data-preset={preset}>
                {PRESET_WORDS[preset]}
              </button>
            ))}
            <button type="button" data-preset="selection">
              Selection
            </button>
          </div>
          <div class="card" id="card" hidden />
          <p class="credit">
            <a href="#notes">Dashed borders are disputed</a> · {credits.credits.map((each) => each.text).join(' · ')}
          </p>
        </figure>
        <div class="under">
          <figure class="inset" aria-labelledby="inset-title">
            <figcaption id="inset-title">From the provinces, near the border</figcaption>
            <Poster
              scene={border}
              ground={grounds.border}
              id="inset"
              fit="slice"
              words="The same routes at a larger scale: those that begin or end in a province or a city near the border."
            />
          </figure>
          <section class="key" id="key" aria-labelledby="key-title">
            <MapKey legend={legend} settings={WHOLE} onSettings={() => {}} />
          </section>
        </div>
        <div class="column" id="column">
          <p class="notice" id="notice" role="status" hidden />
          <nav class="side-panel" id="routes" aria-labelledby="routes-title">
            <SidePanel
              whole={evidence}
              shown={evidence}
              view={WHOLE}
              finds={() => true}
              active={null}
              act={null}
              onDemand={null}
            />
          </nav>
          <div class="evidence" id="evidence">
            <button type="button" class="back" id="back" hidden>
              ← All routes
            </button>
            <h2 class="without-scripts">The evidence, route by route</h2>
            {dataset.routes.map((route) => (
              <RouteSection key={route.id} route={route} evidence={evidence} />
            ))}
            <h2 class="without-scripts">Places</h2>
            {dataset.places
              .filter((place) => isTouched(place, evidence))
              .map((place) => (
                <PlaceSection key={place.id} place={place} evidence={evidence} />
              ))}
          </div>
        </div>
        <div class="take-along" id="take-along">
          <TakeAlong act={null} said="" />
        </div>
      </main>
      <div class="below">
        <section id="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">Sources</h2>
          {dataset.articles.map((article) => (
            <ArticleSection key={article.id} article={article} evidence={evidence} />
          ))}
        </section>
        <footer id="notes">
          <h2>Notes</h2>
          <p class="to-pages">
            {TEXT_PAGES.map(([kind, , words]) => (
              <a key={kind} href={pageAddress({ kind })}>
                {words}
              </a>
            ))}
          </p>
          <p>{credits.note}</p>
          <p>
            A country’s point says nothing about where in the country: it is a place for the arc to end. Nobody is
            counted twice on purpose, nothing is added up, split or filled in; what a report does not say is shown as
            not stated.
          </p>
          <ul class="credits">
            {credits.credits.map((each) => (
              <li key={each.text}>
                <a href={each.address} rel="noopener noreferrer external" target="_blank">
                  {each.text}
                </a>
                , {each.licence}
              </li>
            ))}
          </ul>
        </footer>
      </div>
      <p class="unseen" id="announcer" role="status" aria-live="polite" />
    </>
  );
}
