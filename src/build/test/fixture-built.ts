import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { filesIn } from '../hosting/folder.ts';
import { hostingPlugin } from '../hosting/hosting-plugin.ts';

/** A site of a few files, built with the plugin that ships. Only for tests. */
export const RELEASE = '2031-05-01-11111111';
const SITE = 'https://atlas.example/';

interface BuildOptions {
  readonly address?: string;
  readonly release?: string;
  readonly draft?: boolean;
  /** Files beside the map's page, below the site's address; null leaves one of the usual ones out. */
  readonly files?: Readonly<Record<string, string | null>>;
}

/** The folder of a built site, until the end of the test file. */
export async function builtSiteWith({
  address = SITE,
  release = RELEASE,
  draft = false,
  files = {},
}: BuildOptions = {}) {
  const root = emptyFolder();
  put(root, { 'index.html': page('The map', '<script>document.documentElement.className = "js";</script>') });
  const frozen = draft ? {} : { [`release/${release}/embed/index.html`]: embedPage(`Frozen at ${release}`) };
  const all: BuildOptions['files'] = {
    'changes.json': JSON.stringify({ atlas: address, release: { id: release, draft } }),
    'route/one/index.html': page('A route'),
    'data/index.html': page('Data'),
    'data/claims.csv': 'id,figure\none,50\n',
    'embed/index.html': embedPage('Live'),
    'embed/assets/embed-AbCd1234.js': 'export {};\n',
    'embed/dispatch-atlas-1.0.0.js': '// The loader.\n',
    'oembed.json': '{}',
    [`since/${release}.json`]: '{}',
    ...frozen,
    ...files,
  };
  const dataset = datasetOf([{ to: 'northland' }]);
  const plain = {
    ...dataset,
    imprint: { ...dataset.imprint, address },
    release: { id: release, date: release.slice(0, 10), hash: release.slice(-8), draft },
  };
  const outDir = join(root, 'dist');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'files',
        generateBundle() {
          for (const [fileName, source] of Object.entries(all)) {
            if (source !== null) this.emitFile({ type: 'asset', fileName, source });
          }
        },
      },
      hostingPlugin(() => ({ dataset: plain })),
    ],
    build: { outDir },
  });
  return outDir;
}

export function page(title: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>${title}</title>${head}<style>:root{--sea:#fff}</style></head><body><h1>${title}</h1></body></html>\n`;
}

export function embedPage(title: string): string {
  return page(title, `<script>document.documentElement.dataset.title = ${JSON.stringify(title)};</script>`);
}

const made: string[] = [];

/** Deleted at the end of the test file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
  made.push(folder);
  return folder;
}

/** To be called once in each test file. */
export function cleanUpFolders(): void {
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Every file of a folder with its content. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}
