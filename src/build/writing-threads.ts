import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SiteFile } from '../publish/pages/site.ts';
import type { Round } from './round.ts';
import type { ThreadData } from './writing-thread.ts';

/** Each holds the records and what it draws: more of them would need more memory than a small machine has. */
const MOST = 4;

/** How a thread begins: the components are one file, which Node reads as it is. */
const BEGINNING = `
  const { components } = require('node:worker_threads').workerData;
  import(components).then(({ writeWhatIsAsked }) => writeWhatIsAsked());
`;

/** Threads that write beside the one that asks for it. */
export interface WritingThreads {
  /** What all of them have written; `own` is the part of the thread that asks. Rejects with what one has thrown. */
  write(round: Omit<Round, 'taken'>, own: (round: Round) => Promise<readonly SiteFile[]>): Promise<readonly SiteFile[]>;
  close(): Promise<void>;
}

/**
 * Starts as many threads as there are processors beside the one in use; they load components and records at once.
 * `components` is the address of their bundle.
 */
export function startThreads(
  components: string,
  data: ThreadData,
  count = Math.min(MOST, availableParallelism()) - 1,
): WritingThreads {
  const threads = Array.from({ length: count }, () => {
    const thread = new Worker(BEGINNING, { eval: true, workerData: { ...data, components } });
    thread.unref();
    // What goes wrong before it is asked for anything is told when it is.
    const failed = new Promise<never>((_, reject) => thread.once('error', reject));
    failed.catch(() => undefined);
    return { thread, failed };
  });
  return {
    async write(asked, own) {
      const round: Round = { ...asked, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
      const answers = threads.map(({ thread, failed }) => {
        const written = new Promise<readonly SiteFile[]>((answer) => thread.once('message', answer));
        thread.postMessage(round);
        return Promise.race([written, failed]);
      });
      return (await Promise.all([own(round), ...answers])).flat();
    },
    async close() {
      await Promise.all(threads.map(({ thread }) => thread.terminate()));
    },
  };
}
