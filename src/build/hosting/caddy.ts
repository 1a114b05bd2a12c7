import type { Rule } from './headers.ts';
import { basePath } from './matching.ts';
import type { Place } from './nginx.ts';

/** A Caddyfile. A path that ends in "*" means the same to Caddy as in the rules. */
export function writeCaddy(rules: readonly Rule[], { address, root }: Place): string {
  const { protocol, host } = new URL(address);
  const base = basePath(address);
  const blocks = rules.flatMap(({ paths, headers }, index) => {
    if (paths.length === 0) return [];
    const values = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
    return [
      '',
      `\t@rule${index} path ${paths.map((path) => base + path).join(' ')}`,
      `\theader @rule${index} {`,
      ...values,
      '\t}',
    ];
  });
  return [
    '# Made of src/build/hosting/headers.ts.',
    `${protocol}//${host} {`,
    `\troot * ${root}`,
    '\tencode zstd gzip',
    ...blocks,
    '',
    `\t@private path */_headers */.git/*`,
    '\terror @private 404',
    '\tfile_server',
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    // Nothing found is nothing to keep for a year.
    '\t\theader Cache-Control no-cache',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
