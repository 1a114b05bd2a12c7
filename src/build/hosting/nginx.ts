import type { Rule } from './headers.ts';
import { basePath } from './matching.ts';

export interface Place {
  /** The site's address; ends in "/". */
  readonly address: string;
  /** The folder that is served, as the server's machine names it. */
  readonly root: string;
}

/**
 * A file for `conf.d/`. Each header is set once for the whole server, by a map from path to value: an `add_header`
 * within a `location` would do away with all that stand around it. An empty value sends no header.
 */
export function writeNginx(rules: readonly Rule[], { address, root }: Place): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return [
    '# Made of src/build/hosting/headers.ts.',
    ...names.map((name) => mapOf(name, rules, basePath(address))),
    serverBlock(new URL(address), root, names),
    '',
  ].join('\n\n');
}

function mapOf(name: string, rules: readonly Rule[], base: string): string {
  const entries = rules.flatMap(({ paths, headers }) =>
    paths.flatMap((path) => (headers[name] === undefined ? [] : [{ path, value: headers[name] }])),
  );
  const lines = entries.map(({ path, value }) => `    ${path === '*' ? 'default' : regex(base + path)} "${value}";`);
  return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
}

/** A path as nginx matches it; one that ends in "*" is a beginning. */
function regex(path: string): string {
  const plain = path.replace(/\*$/, '').replace(/[.?+()[\]{}|^$\\]/g, '\\$&');
  return `"~^${plain}${path.endsWith('*') ? '' : '$'}"`;
}

function variable(name: string): string {
  return `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
}

function serverBlock({ protocol, hostname, port, pathname }: URL, root: string, names: readonly string[]): string {
  const isSecure = protocol === 'https:';
  const redirect = [
    'server {',
    '    listen 80;',
    `    server_name ${hostname};`,
    '    return 301 https://$host$request_uri;',
    '}',
  ];
  const certificate = [
    `    ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;`,
    `    ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;`,
  ];
  return [
    ...(isSecure ? [...redirect, ''] : []),
    'server {',
    `    listen ${isSecure ? `${port || 443} ssl http2` : port || 80};`,
    `    server_name ${hostname};`,
    ...(isSecure ? certificate : []),
    `    root ${root};`,
    '    index index.html;',
    `    error_page 404 ${pathname}404.html;`,
    '    absolute_redirect off;',
    '    server_tokens off;',
    '    charset utf-8;',
    '    charset_types text/xml text/plain text/css text/csv application/javascript application/json application/geo+json;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_types text/css text/csv text/plain application/javascript application/json application/geo+json application/atom+xml application/xml image/svg+xml font/ttf;',
    '',
    // An answer that there is nothing must not be kept for a year.
    ...names.map((name) => `    add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`),
    '',
    '    location ~ \\.geojson$ { default_type application/geo+json; }',
    '    location ~ \\.csv$ { default_type text/csv; }',
    '    location ~ (?:/SHA256SUMS|\\.cff)$ { default_type text/plain; }',
    // What hosts read and what they keep beside the site is no part of it.
    '    location ~ /(?:_headers$|\\.(?!well-known/)) { return 404; }',
    '}',
  ].join('\n');
}
