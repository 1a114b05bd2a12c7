import { parentPort, workerData } from 'node:worker_threads';
import type { Records } from './dataset-plugin.ts';
import { openSite } from './open-site.ts';
import type { Round } from './round.ts';
import { writeRound } from './site-writer.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** The project's folder. */
  readonly root: string;
  readonly records: Records;
}

/** In a thread of its own: opens the site, and takes part in each round that it is sent. */
export function writeWhatIsAsked(): void {
  const { root, records } = workerData as ThreadData;
  const site = openSite(root, records);
  parentPort?.on('message', async (round: Round) => parentPort?.postMessage(await writeRound(site, round)));
}
