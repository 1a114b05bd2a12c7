import { article, frame, type HostPage, type MakePage, snippet } from './page.ts';

const SANDBOXES: Readonly<Record<string, string | null>> = {
  'no-attribute': null,
  nothing: '',
  scripts: 'allow-scripts',
  'scripts-origin': 'allow-scripts allow-same-origin',
  'scripts-popups': 'allow-scripts allow-popups',
  'scripts-popups-escape': 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
};

/** Sheets as content systems have them: they reach every element they can name, and shout. */
const HOSTILE = `<style>
* { box-sizing: content-box !important; letter-spacing: 0.2em !important; line-height: 3 !important; }
html { font-size: 4px !important; writing-mode: horizontal-tb; filter: contrast(1.01); }
iframe, svg, figure, section, p, a, button {
  font: italic 30px/3 cursive !important; color: lime !important; text-transform: uppercase !important;
  background: hotpink; max-width: 100% !important; min-height: 0 !important;
}
svg path { stroke: lime !important; fill: none !important; transform: rotate(10deg); }
.map, .arc, #map, #poster, #routes, #drawer { display: none !important; }
</style>`;

/** `article`, `hostile`, `sandbox/<kind>`, `coep/<kind>`, `blocked`. */
export const PLAIN_PAGES: Readonly<Record<string, MakePage>> = {
  article: (ask) => ({ html: article({ content: snippet(ask) }) }),
  hostile: (ask) => ({ html: article({ head: HOSTILE, content: snippet(ask) }) }),
  ...Object.fromEntries(
    Object.entries(SANDBOXES).map(([name, sandbox]): [string, MakePage] => [
      `sandbox/${name}`,
      (ask) => ({ html: article({ content: `<figure>${frame(ask, { sandbox })}</figure>` }) }),
    ]),
  ),
  'coep/require-corp': (ask) => isolated('require-corp', article({ content: frame(ask) })),
  'coep/credentialless': (ask) => isolated('credentialless', article({ content: frame(ask) })),
  // WordPress's sandbox under a host that isolates itself.
  'coep/sandboxed': (ask) => isolated('require-corp', article({ content: frame(ask, { sandbox: 'allow-scripts' }) })),
  blocked: (ask) => ({
    html: article({ content: snippet(ask) }),
    headers: { 'Content-Security-Policy': "frame-src 'none'" },
  }),
  // Nothing but the frame, for measuring it at every size.
  bare: (ask) => ({
    html: `<!doctype html><html lang="en"><title>Frame</title><link rel="icon" href="data:,"><body style="margin:0">${frame(ask)}`,
  }),
};

/** A host that wants to be isolated from other origins, and so takes in only what consents. */
function isolated(policy: 'require-corp' | 'credentialless', html: string): HostPage {
  return { html, headers: { 'Cross-Origin-Embedder-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' } };
}
