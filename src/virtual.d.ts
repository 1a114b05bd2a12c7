/** Modules that the build makes of `data/` and `geo/`. */
declare module 'virtual:dataset' {
  const dataset: import('./core/model/dataset.ts').Dataset;
  export default dataset;
}

/** The dataset without excerpts and circumstances. */
declare module 'virtual:chart' {
  const chart: import('./core/model/dataset.ts').Chart;
  export default chart;
}
