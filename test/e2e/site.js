import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import sirv from 'sirv';
import { root } from '../../scripts/steps.js';

const types = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** The text of a sample programme. */
export function programmeText(name) {
  return readFileSync(`${root}stories/programmes/${name}.json`, 'utf8');
}

/** A page of some site, with `head` and `body` as its author wrote them; by default it loads the bundle. */
export function pageText(body, { head = bundle(), lang = 'uk' } = {}) {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Сайт громади</title>${head}</head><body>${body}</body></html>`;
}

/** The tag that loads the bundle. */
export function bundle(query = '') {
  return `<script type="module" src="/dist/programme-widgets.js${query}"></script>`;
}

/** The tag that loads the bundle for sites where modules cannot be used. */
export function classicBundle() {
  return '<script src="/dist/programme-widgets.classic.js"></script>';
}

/**
 * A site of a test file's own. `routes` has its answers by path, a text or a function as Node's server takes
 * it, and may be changed at any time; the built files are under `/dist/`, those of `folders` under their names.
 */
export function useSite(routes, { headers = {}, folders = {} } = {}) {
  const mounts = Object.entries({ '/dist/': `${root}dist`, ...folders }).map(([prefix, folder]) => [
    prefix,
    sirv(folder, { dev: true }),
  ]);
  let server;
  let port = 0;

  function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const route = routes[pathname];
    if (typeof route === 'function') return route(request, response);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (route !== undefined) {
      response.setHeader('Content-Type', types[extname(pathname)]);
      return response.end(route);
    }
    // Chromium asks for it on its own, and would complain of its absence.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const notFound = () => response.writeHead(404).end();
    const [prefix, files] = mounts.find(([start]) => pathname.startsWith(start)) ?? [];
    if (!prefix) return notFound();
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, notFound);
  }

  const site = {
    routes,
    url: '',
    /** Answers again, at the same address. */
    async start() {
      server = createServer(answer);
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve);
      });
      ({ port } = server.address());
      site.url = `http://127.0.0.1:${port}/`;
    },
    /** From here on, connections are refused. */
    async stop() {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    },
  };
  before(site.start);
  after(site.stop);
  return site;
}
