/** The little that tests use of it; the package brings no types. */
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  interface Options {
    /** Fail where a term would be dropped, as an unknown one would. */
    readonly safe: boolean;
    documentLoader(address: string): Promise<Loaded>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]> };
  export default jsonld;
}
