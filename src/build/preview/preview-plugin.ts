import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { NO_SUCH_RECORD } from '#words/preview.ts';
import type { Reading } from '../../records/compile/reading.ts';
import { textsBeside } from '../../records/compile/texts.ts';
import { type Preview, previewOf } from '../../records/intake/preview.ts';
import { headCss } from '../../render/svg/head-css.ts';
import type { ComponentsLoader } from '../components-loader.ts';
import { onDataChange } from '../on-data-change.ts';

/** Below the project's folder. */
const PREVIEW_PAGE = '/src/build/preview/preview-page.tsx';

interface Parts {
  /** The folder whose records are shown. */
  readonly root: string;
  readonly components: ComponentsLoader;
  readonly reading: Reading;
  /** The folder of texts. */
  readonly texts?: () => string | null;
}

/**
 * The preview of the records, in development alone: `/desk/` lists them, `/desk/<id>` shows one as it will read, with
 * what is wrong or missing beside it. It is made of the files on each request, so it works while the data are not
 * sound, and its pages load anew when a record is saved.
 */
export function previewPlugin({ root, components, reading, texts = () => textsBeside(root) }: Parts): Plugin {
  return {
    name: 'dispatch-atlas:preview',
    apply: 'serve',
    configureServer(server) {
      const listeners = new Set<ServerResponse>();
      onDataChange(server, root, () => {
        for (const response of listeners) response.write('data: changed\n\n');
      });
      server.httpServer?.once('close', () => {
        for (const response of listeners) response.end();
      });
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
          const id = decodeURIComponent(path.replace(/^\/|\/$/g, ''));
          const html = await render(components, previewOf(root, texts(), reading), id);
          response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
          response.end(html ?? NO_SUCH_RECORD);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** The page, or null where there is no such record. */
async function render({ load }: ComponentsLoader, preview: Preview, id: string): Promise<string | null> {
  const article = preview.articles.find((each) => each.id === id);
  if (id !== '' && !article) return null;
  const { previewPage } = await load<typeof import('./preview-page.tsx')>(PREVIEW_PAGE);
  return previewPage(preview, article ?? null, headCss());
}

/** Keeps a line open on which the page hears of changes. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}
