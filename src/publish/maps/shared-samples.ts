const SAMPLE = /<svg class="swatch"([^>]*)>(<g class="arc[^"]*")(>.*?<\/g>)<\/svg>/gs;

/** Rows whose lines have the same pattern show the sample of the first of them. */
export function withSharedSamples(html: string): string {
  const ids = new Map<string, string>();
  return html.replace(SAMPLE, (sample, size: string, group: string, rest: string) => {
    const known = ids.get(size + group + rest);
    if (known !== undefined) return `<svg class="swatch"${size}><use href="#${known}"/></svg>`;
    const id = `sample-${ids.size + 1}`;
    ids.set(size + group + rest, id);
    return sample.replace(group, `<g id="${id}"${group.slice('<g'.length)}`);
  });
}
