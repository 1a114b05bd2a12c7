// Loaded into each process that is measured, by NODE_OPTIONS: what it has used stands in a file when it ends.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
// The usage of a process holds that of its threads.
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpuS: (userCPUTime + systemCPUTime) / 1e6, peakMb: ((peakKib() ?? maxRSS) * 1024) / 1e6 };
    appendFileSync(file, `${JSON.stringify(used)}\n`);
  });
}

/** The most that this program held. Linux counts to maxRSS what the program held that started it. */
function peakKib() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const found = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return found === undefined ? null : Number(found);
}
