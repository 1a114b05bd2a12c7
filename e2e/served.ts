import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Plugin, preview } from 'vite';

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
    plugins: [late(Number(process.env['TEST_LATE_MS'] ?? '0'))],
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { port, address: `http://localhost:${port}/`, close: () => server.close() };
}

/**
 * Lets what a page asks for after itself come late: a test that takes what is there first, in place of what it is about,
 * fails then.
 *
 * @param ms 0 for a server as it is
 */
function late(ms: number): Plugin {
  return {
    name: 'late',
    configurePreviewServer({ middlewares }) {
      if (ms === 0) return;
      middlewares.use((request, _response, next) => {
        const isPage = ['document', 'iframe', undefined].includes(
          request.headers['sec-fetch-dest'] as string | undefined,
        );
        setTimeout(next, isPage ? 0 : ms);
      });
    },
  };
}
