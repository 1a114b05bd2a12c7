import { createServer, type Server } from 'node:http';
import { PAGES } from './pages.ts';

/** Serves the pages of hosts by name, with the headers each host would send. They embed the atlas at this address. */
export function hostsOf(atlas: string): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host.invalid');
    const make = PAGES[pathname.replace(/^\/|\/$/g, '')];
    const made = make === undefined ? undefined : make({ atlas, query: searchParams });
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
}

function index(): string {
  const links = Object.keys(PAGES).map((name) => `<li><a href="/${name}">${name}</a></li>`);
  return `<!doctype html><html lang="en"><title>Hosts</title><ul>${links.join('')}</ul>`;
}
