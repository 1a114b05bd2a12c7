import type { ServerResponse } from 'node:http';
import { relative, resolve } from 'node:path';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';
import { textsBeside } from '../../records/compile/texts.ts';
import { deskOf } from '../../records/intake/desk.ts';
import { headCss } from '../../render/svg/head-css.ts';

/** Editors save in several steps; the pages are told once. */
const SETTLE_MS = 120;

/**
 * The editor's desk, in development alone: `/desk/` lists the records, `/desk/<id>` shows one as it will read, with
 * what is wrong or missing beside it. It is made of the files on each request, so it works while the data are not
 * sound, and its pages load anew when a record is saved.
 */
export function deskPlugin(root: string, texts: () => string | null = () => textsBeside(root)): Plugin {
  return {
    name: 'dispatch-atlas:desk',
    apply: 'serve',
    configureServer(server) {
      const listeners = new Set<ServerResponse>();
      tellOfChanges(server, root, listeners);
      server.middlewares.use('/desk', async (request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '');
        if (path === '/changes') {
          listen(response, listeners);
          return;
        }
        try {
          // "/desk" lacks the slash that its links are relative to.
          if (path === '/' && !/^\/desk\/(?:$|\?)/.test(request.originalUrl ?? '')) {
            response.writeHead(302, { location: '/desk/' }).end();
            return;
          }
          const html = await render(root, decodeURIComponent(path.replace(/^\/|\/$/g, '')), texts());
          response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
          response.end(html ?? 'There is no such record. The list is at /desk/.');
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** The page, or null where there is no such record. The components are loaded through Vite, as the site's are. */
async function render(root: string, id: string, texts: string | null): Promise<string | null> {
  const desk = deskOf(root, texts);
  const article = desk.articles.find((each) => each.id === id);
  if (id !== '' && !article) return null;
  const entry = resolve(import.meta.dirname, 'desk-page.tsx');
  const { module } = await runnerImport<typeof import('./desk-page.tsx')>(entry, {
    configFile: false,
    root: resolve(import.meta.dirname, '../../..'),
  });
  return module.deskPage(desk, article ?? null, headCss());
}

/** Keeps a line open on which the page hears of changes. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}

function tellOfChanges(server: ViteDevServer, root: string, listeners: ReadonlySet<ServerResponse>): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add([resolve(root, 'data'), resolve(root, 'geo')]);
  server.watcher.on('all', (_event, file) => {
    if (!/^(?:data|geo)[\\/].+\.(?:ya?ml|json)$/.test(relative(root, file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const response of listeners) response.write('data: changed\n\n');
    }, SETTLE_MS);
  });
  server.httpServer?.once('close', () => {
    clearTimeout(timer);
    for (const response of listeners) response.end();
  });
}
