import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Chart, Dataset } from '../core/model/dataset.ts';
import { chartOf } from '../records/compile/chart.ts';
import { type Compiled, compile } from '../records/compile/compile.ts';
import { formatProblems, type Problem } from '../records/compile/problem.ts';
import { textsBeside } from '../records/compile/texts.ts';

export { compileOrThrow } from '../records/compile/compile.ts';

const MODULES: Readonly<Record<string, (dataset: Dataset) => Chart | Dataset>> = {
  'virtual:dataset': (dataset) => dataset,
  'virtual:chart': chartOf,
};
const RESOLVED = '\0';
/** Editors save in several steps, and a research tool writes several files: one compilation for all of them. */
const SETTLE_MS = 80;

/** The checked records, as other plugins of the same build get them: compiled once. */
export interface Records extends Pick<Compiled, 'accounts'> {
  readonly dataset: Dataset;
}

export interface DatasetPlugin extends Plugin {
  readonly api: {
    /** The last good records. Throws with all problems where there have been none yet. */
    records(): Records;
  };
}

/**
 * Makes `virtual:dataset` and `virtual:chart` importable. A problem in the data stops a build, with all problems in
 * one message; the development server shows them over the page and keeps serving the last good dataset.
 */
export function datasetPlugin(root: string): DatasetPlugin {
  let good: Records | null = null;
  let problems: readonly Problem[] = [];
  let building = true;
  const renew = () => {
    const compiled = compile(root, textsBeside(root));
    problems = compiled.problems;
    const { dataset, accounts } = compiled;
    good = dataset ? { dataset, accounts } : good;
  };
  return {
    name: 'dispatch-atlas:dataset',
    api: {
      records() {
        if (!good) throw new Error(`\n${formatProblems(problems)}`);
        return good;
      },
    },
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      renew();
      if (problems.length > 0 && building) this.error(`\n${formatProblems(problems)}`);
    },
    resolveId(id) {
      return Object.hasOwn(MODULES, id) ? RESOLVED + id : null;
    },
    load(id) {
      const part = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!part) return null;
      if (!good) return this.error(`\n${formatProblems(problems)}`);
      // Large data are parsed faster as JSON than as a script.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part(good.dataset)))});`;
    },
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      server.watcher.add([resolve(root, 'data'), resolve(root, 'geo')]);
      server.watcher.on('all', (_event, file) => {
        if (!isOfData(root, file)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          renew();
          show(server, problems);
        }, SETTLE_MS);
      });
      // A page that is opened while the data are bad is told so, too.
      server.ws.on('connection', () => {
        if (problems.length > 0) show(server, problems);
      });
      server.httpServer?.once('close', () => clearTimeout(timer));
    },
  };
}

function isOfData(root: string, file: string): boolean {
  return /^(?:data|geo)[\\/].+\.(?:ya?ml|json)$/.test(relative(root, file));
}

function show(server: ViteDevServer, problems: readonly Problem[]): void {
  if (problems.length > 0) {
    const message = formatProblems(problems);
    server.config.logger.error(message, { timestamp: true });
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'dispatch-atlas:dataset' } });
    return;
  }
  for (const id of Object.keys(MODULES)) {
    const module = server.moduleGraph.getModuleById(RESOLVED + id);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
