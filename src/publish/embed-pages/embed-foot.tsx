import { routesAndEvidence } from '#words/embed-claims.ts';
import { OPEN_FULL_MAP, sourceLine } from '#words/embed-frame.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import { Said } from '../../ui/said.tsx';
import { sitePage, wayHome } from './embed-address-of.ts';
import type { EmbedSite } from './embed-site.ts';
import { articlesOf, type CoveredRoute } from './embed-subject.ts';
import { countsOutlets, restsOnWords } from './embed-words.ts';

interface Props {
  readonly subject: EmbedSubject;
  readonly site: EmbedSite;
  readonly covered: readonly CoveredRoute[];
}

/** The source line, which nothing switches off, and the two ways on. */
export function EmbedFoot({ subject, site, covered }: Props) {
  const { evidence, credits } = site;
  const { imprint } = evidence.dataset;
  const up = wayHome(site, subject);
  const articles = articlesOf(subject, covered, evidence);
  // The whole list is in the drawer.
  const after = (text: string) =>
    countsOutlets(articles, evidence) ? (
      <a class="source-after" href="#sources">
        {text}
      </a>
    ) : (
      <span class="source-after">{text}</span>
    );
  return (
    <footer class="embed-foot">
      <p class="embed-source">
        <Said
          pieces={sourceLine({
            atlas: imprint.name,
            after: restsOnWords(articles, evidence),
            licence: licence(imprint),
            credits,
          })}
          as={{
            atlas: (name) => <b>{name}</b>,
            after,
            licence: (name) => <span class="licence">{name}</span>,
            credits: (others) => <span class="source-rest">{others}</span>,
          }}
        />
      </p>
      <p class="embed-ways">
        <a id="open-list" href="#routes">
          <Said
            pieces={routesAndEvidence({ shown: covered.length, all: covered.length })}
            as={{ routes: (text) => text, evidence: (text) => <span class="ways-rest">{text}</span> }}
          />
        </a>
        <a class="open-full" id="open-full" href={up + sitePage(subject)} target="_blank" rel="noopener noreferrer">
          {OPEN_FULL_MAP}
        </a>
      </p>
    </footer>
  );
}

/** "CC BY 4.0" */
function licence({ licence: { spdx } }: Evidence['dataset']['imprint']): string {
  return spdx.replace(/-(?=\d)|^CC-/g, (part) => part.replace('-', ' '));
}
