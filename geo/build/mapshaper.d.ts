declare module 'mapshaper' {
  /** Runs a command line (without the program's name) on files held in memory; gives back the files it writes. */
  function applyCommands(
    commands: string,
    input: Readonly<Record<string, string | object>>,
  ): Promise<Record<string, string | Uint8Array>>;
  const mapshaper: { readonly applyCommands: typeof applyCommands };
  export default mapshaper;
}
