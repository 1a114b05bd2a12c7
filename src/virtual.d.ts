/** Modules that the build makes of `data/` and `geo/`. */
declare module 'virtual:dataset' {
  const dataset: import('./core/model/dataset.ts').Dataset;
  export default dataset;
}

/** The dataset without excerpts, circumstances and routes. */
declare module 'virtual:map-data' {
  const mapData: import('./core/model/sent-map-data.ts').SentMapData;
  export default mapData;
}
