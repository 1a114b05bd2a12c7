/** Modules that the build makes of `data/` and `geo/`. */
declare module 'virtual:dataset' {
  const dataset: import('./core/model/dataset.ts').Dataset;
  export default dataset;
}

/** The dataset without long texts and without what follows from the rest. */
declare module 'virtual:map-data' {
  const records: import('./core/model/dataset.ts').MapRecords;
  export default records;
}
