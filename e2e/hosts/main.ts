/** Serves the pages of hosts by name, with the headers each host would send. */
import { createServer } from 'node:http';
import { ATLAS_ADDRESS, HOSTS_ADDRESS, HOSTS_PORT } from '../addresses.ts';
import { PAGES } from './pages.ts';

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', HOSTS_ADDRESS);
  const make = PAGES[pathname.replace(/^\/|\/$/g, '')];
  const made = make === undefined ? undefined : make({ atlas: ATLAS_ADDRESS, query: searchParams });
  Promise.resolve(made)
    .then((page) => {
      const known = page ?? { html: index() };
      response.writeHead(page || pathname === '/' ? 200 : 404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        ...known.headers,
      });
      response.end(known.html);
    })
    .catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
});
server.listen(Number(HOSTS_PORT), '127.0.0.1', () => console.log(`Hosts at ${HOSTS_ADDRESS}`));

function index(): string {
  const links = Object.keys(PAGES).map((name) => `<li><a href="/${name}">${name}</a></li>`);
  return `<!doctype html><html lang="en"><title>Hosts</title><ul>${links.join('')}</ul>`;
}
