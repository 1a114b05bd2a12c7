import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A folder as it is served, until it is closed. */
export interface Served {
  readonly port: number;
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder that is built, named from the project's, on a free port that the system chooses. */
export async function serveBuilt(folder: string): Promise<Served> {
  const server = await preview({
    root: ROOT,
    build: { outDir: folder },
    preview: { port: 0 },
    logLevel: 'warn',
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { port, address: `http://localhost:${port}/`, close: () => server.close() };
}
