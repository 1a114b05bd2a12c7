/** Modules that the build makes of `data/` and `geo/`. */
declare module 'virtual:dataset' {
  const dataset: import('./core/model/dataset.ts').Dataset;
  export default dataset;
}

/** The dataset without excerpts and circumstances. */
declare module 'virtual:map-data' {
  const mapData: import('./core/model/dataset.ts').MapData;
  export default mapData;
}
