import type { Exception } from './prose-in-folder.ts';

/** Where what readers see is made, from the project's root, and which files of it. */
export const FOLDERS = {
  'src/ui': /\.tsx?$/,
  'src/publish/pages': /\.tsx?$/,
  'src/publish/embed-pages': /\.tsx?$/,
  'src/publish/embedding': /\.tsx?$/,
  'src/publish/maps': /\.tsx?$/,
  'src/publish/pack': /\.tsx?$/,
  'src/publish/pictures': /\.tsx?$/,
  // The rest of it writes style sheets and paths.
  'src/render/svg': /\.tsx$/,
  'src/client': /\.tsx?$/,
  'src/site': /\.tsx?$/,
  // The loader runs in pages of others and brings its own few words.
  'src/embed': /^src\/embed\/(?!loader\/).*\.tsx?$/,
  // Plugins speak to those who build the site; components to its readers.
  'src/build': /\.tsx$/,
} as const satisfies Record<string, RegExp>;

export type Folder = keyof typeof FOLDERS;

export function isFolder(name: string): name is Folder {
  return Object.hasOwn(FOLDERS, name);
}

/** Words that stay in a component. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    file: 'src/publish/embed-pages/embed-head.tsx',
    text: "(function(e,q){e.className='js';var t=q.get('theme');if(/^(light|dark)$/.test(t))e.dataset.theme=t;if(q.get('static')==='1')e.dataset.static=''})(document.documentElement,new URLSearchParams(location.search))",
    reason: 'A script.',
  },
  { file: 'src/publish/embed-pages/embed-head.tsx', text: 'light dark', reason: 'Names of CSS.' },
  { file: 'src/publish/pages/document.tsx', text: 'light dark', reason: 'Names of CSS.' },
  { file: 'src/publish/embed-pages/evidence-page.tsx', text: 'light dark', reason: 'Names of CSS.' },
  {
    file: 'src/embed/embed-drawer.ts',
    text: '#routes, #evidence > section[id], #how-to-read, #sources',
    reason: 'Selectors.',
  },
  {
    file: 'src/build/preview/preview-page.tsx',
    text: `<!doctype html> <html lang="…"> <head> <meta charset="utf-8"> <meta name="viewport" content="width=device-width, initial-scale=1"> <meta name="robots" content="noindex"> <title>…</title> <style>…</style> <link rel="stylesheet" href="/src/build/preview/preview.css"> </head> <body>…<script>new EventSource('/desk/changes').onmessage=()=>location.reload()</script></body> </html>`,
    reason: 'Mark-up.',
  },
  { file: 'src/publish/pictures/with-letters.ts', text: 'Inter', reason: 'The name of a font.' },
  { file: 'src/publish/pictures/with-letters.ts', text: 'Inter SemiBold', reason: 'The name of a font.' },
  {
    file: 'src/publish/pictures/with-letters.ts',
    text: '@font-face{font-family:"…";font-weight:…;src:url(…) format("woff2")}',
    reason: 'A style.',
  },
  {
    file: 'src/publish/embedding/snippet.ts',
    text: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    reason: 'What a sandbox lets through.',
  },
  {
    file: 'src/publish/pages/embedding-samples.ts',
    text: 'a[data-dispatch-lit] { background: #ffe9a8; }',
    reason: 'A style to copy.',
  },
  {
    file: 'src/publish/pages/embedding-samples.ts',
    text: "document.addEventListener('dispatch-atlas-select', ({ target, detail }) => { console.log(target.id, detail.route); });",
    reason: 'A script to copy.',
  },
  {
    file: 'src/publish/pages/embedding-samples.ts',
    text: `const frame = document.querySelector('#map-frame'); addEventListener('message', ({ source, data }) => { if (source !== frame.contentWindow || data?.v !== 1) return; if (data.type === 'dispatch-atlas:height') frame.style.height = \`\${Math.min(4000, Math.max(120, data.height))}px\`; if (data.type === 'dispatch-atlas:ready') source.postMessage({ type: 'dispatch-atlas:hello', v: 1 }, '*'); if (data.type === 'dispatch-atlas:selected') console.log(data.route); });`,
    reason: 'A script to copy.',
  },
  {
    file: 'src/publish/pages/not-found.tsx',
    text: 'body{max-width:34em;margin:12vh auto;padding:0 20px;font:400 17px/1.55 Georgia,serif;color:var(--text);background:var(--land)} h1{font-size:26px;line-height:1.25} a{color:var(--dispatch)}',
    reason: 'A style sheet.',
  },
  {
    file: 'src/publish/pictures/picture-svg.ts',
    text: "Inter, 'Inter Regular', 'Helvetica Neue', Helvetica, Arial, sans-serif",
    reason: 'Names of fonts.',
  },
  {
    file: 'src/publish/pictures/picture-svg.ts',
    text: "'Inter SemiBold', Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif",
    reason: 'Names of fonts.',
  },
  {
    file: 'src/publish/pictures/picture-svg.ts',
    text: 'x="…" y="…" width="…" height="…">',
    reason: 'Attributes of SVG.',
  },
  { file: 'src/render/svg/arc-shape.tsx', text: 'inner-edge light', reason: 'Names of classes.' },
  { file: 'src/render/svg/arc-shape.tsx', text: 'edge inner-edge', reason: 'Names of classes.' },
  {
    file: 'src/client/map-controller.ts',
    text: 'failed: …',
    reason: 'The state of the live map, for style sheets and tests.',
  },
  { file: 'src/site/evidence-pack.tsx', text: 'font:7.5pt sans-serif;', reason: 'A style.' },
  {
    file: 'src/site/evidence-pack.tsx',
    text: '@page pack{@bottom-left{…content:…}@bottom-right{…content:counter(page) " / " counter(pages)}}',
    reason: 'A style sheet.',
  },
];
