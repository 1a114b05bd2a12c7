/**
 * Serves everything that browser tests visit, each on a free port that the system chooses when the server opens it, so
 * that neither a site that is being looked at nor another run of the tests can have taken it. Says the ports when all
 * answer; playwright.config.ts reads that line.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { ATLAS_DIST } from './addresses.ts';
import { hostsOf } from './hosts/serve.ts';
import { serveBuilt } from './served.ts';

const GALLERY = fileURLToPath(new URL('gallery/vite.config.ts', import.meta.url));

const atlas = await serveBuilt(ATLAS_DIST);
const hosts = hostsOf(atlas.address);
await new Promise<void>((open) => hosts.listen(0, '127.0.0.1', open));
await build({ configFile: GALLERY, logLevel: 'warn' });
const gallery = await preview({ configFile: GALLERY, preview: { port: 0 }, logLevel: 'warn' });
console.log(`Ports: atlas ${atlas.port}, hosts ${portOf(hosts)}, gallery ${portOf(gallery.httpServer)}.`);

function portOf(server: Pick<Server, 'address'>): number {
  return (server.address() as AddressInfo).port;
}
