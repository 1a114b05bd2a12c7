import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import type { opening } from './opening.ts';
import { sourceAssets } from './page-assets.ts';
import type { WrittenFile } from './written-file.ts';

/** Sources and what Vite has to say itself: no page is needed to answer these, so a broken one does not break them. */
const OF_VITE = /^(?:@|__|(?:src|geo|node_modules)\/)/;

/** Answers for every written file, each made when it is asked for. */
export function serveWritten(server: ViteDevServer, open: ReturnType<typeof opening>): void {
  const assets = sourceAssets();
  const listed = new WeakMap<object, ReadonlyMap<string, WrittenFile>>();
  const fileAt = async (path: string): Promise<WrittenFile | undefined> => {
    const { components, site } = await open();
    const files =
      listed.get(site) ?? new Map(components.filesInDevelopment(site, assets).map((file) => [file.path, file]));
    listed.set(site, files);
    return files.get(path);
  };
  const answer = async (url: string, response: ServerResponse, next: () => void) => {
    const path = pathIn(url);
    const file = OF_VITE.test(path) ? undefined : await fileAt(path);
    if (!file) return next();
    const content = await file.write();
    response.setHeader('Content-Type', typeof content === 'string' ? `${file.mime}; charset=utf-8` : file.mime);
    response.end(content);
  };
  server.middlewares.use((request, response, next) => {
    if (request.method === 'GET') answer(request.url ?? '', response, next).catch(next);
    else next();
  });
}

/** "/method/?x" is `method/index.html`. Throws URIError for an address that cannot be read. */
function pathIn(url: string): string {
  const path = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\//, '');
  return path.endsWith('/') ? `${path}index.html` : path;
}
