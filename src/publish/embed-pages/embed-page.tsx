import { asOfRelease, standsInFor } from '#words/embed-state.ts';
import { LOCALE } from '#words/locale.ts';
import type { GoneRoute } from '../../core/changes/gone-routes.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { Said } from '../../ui/said.tsx';
import { idOf, wayHome } from './embed-address-of.ts';
import { EmbedDrawer } from './embed-drawer.tsx';
import { EmbedFoot } from './embed-foot.tsx';
import { EmbedHead } from './embed-head.tsx';
import { EmbedLegendLine } from './embed-legend-line.tsx';
import { EmbedMapFigure } from './embed-map.tsx';
import type { EmbedAssets, EmbedSite } from './embed-site.ts';
import { coveredRoutes } from './embed-subject.ts';
import { dekOf, stateOf, titleOf } from './embed-words.ts';

interface Props {
  readonly subject: EmbedSubject;
  readonly site: EmbedSite;
  readonly assets: EmbedAssets;
  /** Whether its evidence is in files of its own, because the page would be too heavy with it. */
  readonly apart: boolean;
  /** The route that the address was of, where no claim is part of it any more and this page stands in for it. */
  readonly gone?: GoneRoute;
}

/**
 * One subject for a frame in somebody else's page: the map, its legend, its date, its source, and in a drawer every
 * quotation or the way to it. Complete before any script; scripts find their way by the ids and attributes given here.
 */
export function EmbedPage({ subject, site, assets, apart, gone }: Props) {
  const { evidence, edition, releases } = site;
  const map = site.mapOf(subject);
  const covered = coveredRoutes(subject, evidence);
  return (
    <html
      lang={LOCALE}
      data-id={idOf(subject)}
      data-edition={edition}
      data-release={evidence.dataset.release.id}
      data-releases={releases.join(' ')}
      data-up={wayHome(site, subject)}
    >
      <EmbedHead subject={subject} site={site} assets={assets} />
      <body class="embed">
        <header class="embed-head">
          <h1>{titleOf(subject, evidence)}</h1>
          {gone && <p class="embed-dek">{standsInFor(gone)}</p>}
          <p class="embed-dek">{dekOf(subject, covered, evidence)}</p>
          <p class="embed-date" id="as-of">
            <Said pieces={asOfRelease(stateOf(site))} as={{ release: (id) => <span class="release-id">{id}</span> }} />
          </p>
        </header>
        <main class="embed-main">
          <EmbedMapFigure map={map} covered={covered} evidence={evidence} />
          <EmbedLegendLine legend={map?.legend ?? null} />
        </main>
        <EmbedFoot subject={subject} site={site} covered={covered} />
        <EmbedDrawer subject={subject} site={site} covered={covered} map={map} apart={apart} />
        <p class="unseen" id="announcer" role="status" aria-live="polite" />
      </body>
    </html>
  );
}
