declare module '@citation-js/core' {
  /** Reads citations of any format whose plug-in is loaded, as CSL-JSON. */
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly generateGraph: false }): readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
