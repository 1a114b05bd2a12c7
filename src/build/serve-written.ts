import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { remembered } from '../core/model/remembered.ts';
import type { Openings } from './opening.ts';
import { sourceAssets } from './page-assets.ts';
import type { Content, WrittenFile } from './written-file.ts';

/** Sources and what Vite has to say itself: no page is needed to answer these, so a broken one does not break them. */
const OF_VITE = /^(?:@|__|(?:src|geo|node_modules)\/|index\.html$)/;

/** Through it a page hears that a record has changed, and loads anew. */
const CLIENT = '<script type="module" src="/@vite/client"></script>';

/** Answers for every written file, each made when it is asked for. */
export function serveWritten(server: ViteDevServer, open: Openings['inDevelopment']): void {
  const assets = sourceAssets();
  const finders = new WeakMap<object, (path: string) => WrittenFile | undefined>();
  const fileAt = async (path: string): Promise<WrittenFile | undefined> => {
    const { components, site } = await open();
    return remembered(finders, site, () => components.filesInDevelopment(site, assets))(path);
  };
  const answer = async (url: string, response: ServerResponse, next: () => void) => {
    const path = pathIn(url);
    const file = OF_VITE.test(path) ? undefined : await fileAt(path);
    if (!file) return next();
    const content = listening(file, await file.write());
    response.setHeader('Content-Type', typeof content === 'string' ? `${file.mime}; charset=utf-8` : file.mime);
    response.end(content);
  };
  server.middlewares.use((request, response, next) => {
    if (request.method === 'GET') answer(request.url ?? '', response, next).catch(next);
    else next();
  });
}

/** A page of the site as it hears of changes. Frames may be in a sandbox, out of which they hear nothing. */
function listening({ path, mime }: WrittenFile, content: Content): Content {
  if (mime !== 'text/html' || path.startsWith('embed/') || typeof content !== 'string') return content;
  return content.replace('</head>', () => `${CLIENT}</head>`);
}

/** "/method/?x" is `method/index.html`. Throws URIError for an address that cannot be read. */
function pathIn(url: string): string {
  const path = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\//, '');
  return path.endsWith('/') ? `${path}index.html` : path;
}
