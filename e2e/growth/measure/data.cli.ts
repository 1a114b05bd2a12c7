/** Prints what the records weigh in the browser, and how long a scene of them takes: `ATLAS_DATA=… tsx data.cli.ts`. */
import { resolve } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { componentsLoader } from '../../../src/build/components-loader.ts';
import { recordsModule } from '../../../src/build/virtual-records.ts';
import { evidenceIn } from '../../../src/core/model/evidence.ts';
import { lookupIn } from '../../../src/core/model/lookup.ts';
import { withRoutes } from '../../../src/core/model/sent-map-data.ts';
import { buildScene } from '../../../src/core/scene/build-scene.ts';
import { quotationIndexOf } from '../../../src/core/view/quotation-index.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts';
import { compileOrThrow } from '../../../src/records/compile/compile.ts';
import { mapDataOf } from '../../../src/records/compile/map-data.ts';
import { recordsFolder } from '../../../src/records/compile/records-folder.ts';
import type * as Table from '../../../src/ui/claim-table.tsx';
import type * as List from '../../../src/ui/route-list.tsx';
import { rangeOf } from '../../bench/range.ts';
import { brotliBytes } from '../../brotli.ts';

const REPETITIONS = 5;
const FRAME = { widthPx: 940, heightPx: 800 };

const PROJECT = resolve(import.meta.dirname, '../../..');
const dataset = compileOrThrow(recordsFolder(PROJECT));
const module = Buffer.from(recordsModule('virtual:map-data', dataset) ?? '');
const packed = brotliBytes(module);
const [fresh, again]: [number[], number[]] = [[], []];
for (let round = 0; round < REPETITIONS; round += 1) {
  // What scenes remember hangs on the records as objects: a copy is not known yet.
  const lookup = lookupIn(withRoutes(structuredClone(mapDataOf(dataset))));
  for (const times of [fresh, again]) {
    const start = performance.now();
    buildScene({ lookup, view: DEFAULT_VIEW, frame: FRAME });
    times.push(performance.now() - start);
  }
}
const claims = dataset.claims.length;
const evidence = evidenceIn(dataset);
const lookup = lookupIn(withRoutes(mapDataOf(dataset)));
const components = componentsLoader(PROJECT, 'en');
const { RouteList } = await components.load<typeof List>('/src/ui/route-list.tsx');
const { ClaimTable } = await components.load<typeof Table>('/src/ui/claim-table.tsx');

/** The median of a few, in ms. */
function medianMs(make: () => unknown): number {
  const times = Array.from({ length: REPETITIONS }, () => {
    const start = performance.now();
    make();
    return performance.now() - start;
  });
  return rangeOf(times).median;
}

console.log(
  JSON.stringify({
    claims,
    routes: dataset.routes.length,
    mapDataKb: module.length / 1000,
    mapDataBrotliKb: packed / 1000,
    claimBytes: module.length / claims,
    claimBrotliBytes: packed / claims,
    sceneMs: rangeOf(fresh).median,
    sceneAgainMs: rangeOf(again).median,
    listMs: medianMs(() => renderToString(h(RouteList, { lookup, rule: DEFAULT_VIEW.widthRule }))),
    tableMs: medianMs(() => renderToString(h(ClaimTable, { lookup, sort: null, onSort: () => undefined }))),
    indexMs: medianMs(() => JSON.stringify(quotationIndexOf(evidence))),
  }),
);
