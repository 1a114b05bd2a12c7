import type { Plugin, ViteDevServer } from 'vite';
import type { Dataset } from '../core/model/dataset.ts';
import { type Compiled, compile } from '../records/compile/compile.ts';
import { formatProblems, type Problem } from '../records/compile/problem.ts';
import { type Reading, rereading } from '../records/compile/reading.ts';
import { textsBeside } from '../records/compile/texts.ts';
import { onDataChange } from './on-data-change.ts';
import { VIRTUAL_RECORDS, virtualRecords } from './virtual-records.ts';

export { compileOrThrow } from '../records/compile/compile.ts';

/** The checked records, as everything in the same build gets them: compiled once. */
export interface Records extends Pick<Compiled, 'accounts'> {
  readonly dataset: Dataset;
}

export interface DatasetPlugin extends Plugin {
  readonly api: {
    /** The last good records, the same object until there are others. Throws with all problems where there have been none yet. */
    records(): Records;
  };
}

/**
 * Checks the records, and makes them importable. A problem in the data stops a build, with all problems in one message;
 * the development server shows them over the page and keeps serving the last good dataset. `root` holds `data/`, `geo/`.
 */
export function datasetPlugin(root: string, reading: Reading = rereading()): DatasetPlugin {
  let good: Records | null = null;
  let problems: readonly Problem[] = [];
  let building = true;
  const renew = () => {
    const compiled = compile(root, textsBeside(root), reading);
    problems = compiled.problems;
    const { dataset, accounts } = compiled;
    good = dataset ? { dataset, accounts } : good;
  };
  const records = () => {
    if (!good) throw new Error(`\n${formatProblems(problems)}`);
    return good;
  };
  return {
    name: 'dispatch-atlas:dataset',
    api: { records },
    ...virtualRecords(() => records().dataset),
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      renew();
      if (problems.length > 0 && building) this.error(`\n${formatProblems(problems)}`);
    },
    configureServer(server) {
      onDataChange(server, root, () => {
        renew();
        show(server, problems);
      });
      // A page that is opened while the data are bad is told so, too.
      server.ws.on('connection', () => {
        if (problems.length > 0) show(server, problems);
      });
    },
  };
}

function show(server: ViteDevServer, problems: readonly Problem[]): void {
  if (problems.length > 0) {
    const message = formatProblems(problems);
    server.config.logger.error(message, { timestamp: true });
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'dispatch-atlas:dataset' } });
    return;
  }
  for (const id of VIRTUAL_RECORDS) {
    const module = server.moduleGraph.getModuleById(id);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
