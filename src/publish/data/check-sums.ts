import type { PublishedFile } from './published-files.ts';

/** SHA256SUMS, as `sha256sum --check` reads it beside the files. `sha256` gives a file's hash in hex. */
export function checkSums(files: readonly PublishedFile[], sha256: (content: string) => string): string {
  return files
    .map(({ path, content }) => `${sha256(content)}  ${path.replace(/^data\//, '')}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
