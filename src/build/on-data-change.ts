import { relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Editors save in several steps, and a research tool writes several files: all of them are one change. */
const SETTLE_MS = 80;

/** Calls back when files of the records have been saved, as long as the server runs. `root` is the project's folder. */
export function onDataChange(server: ViteDevServer, root: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add([resolve(root, 'data'), resolve(root, 'geo')]);
  server.watcher.on('all', (_event, file) => {
    if (!/^(?:data|geo)[\\/].+\.(?:ya?ml|json)$/.test(relative(root, file))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  });
  server.httpServer?.once('close', () => clearTimeout(timer));
}
