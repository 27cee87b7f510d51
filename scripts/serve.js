import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root as project } from './steps.js';

/** As strict as a careful host page: it shows that the elements need neither inline styles nor inline scripts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The content type is not known yet when headers are set, so the path has to tell. */
const isPage = /(\.html|\/[^./]*)$/;

const options = {
  dev: true,
  etag: true,
  setHeaders(response, path) {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (isPage.test(path)) response.setHeader('Content-Security-Policy', policy);
  },
};

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: the server is for trying things out.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves the demo page at `/`, the built files at `/dist/` and the sample programmes at `/programmes/`.
 * `root` is the project's folder; port 0 takes a free port. Rejects with EADDRINUSE when the port is taken.
 */
export async function serve({ port = 0, root = project } = {}) {
  const mounts = {
    '/dist/': sirv(join(root, 'dist'), options),
    '/programmes/': sirv(join(root, 'stories/programmes'), options),
    '/': sirv(join(root, 'site'), options),
  };
  const server = createServer((request, response) => {
    const prefix = Object.keys(mounts).find((mount) => request.url.startsWith(mount));
    const notFound = () => {
      response.writeHead(404, {
        'Content-Type': 'text/plain; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end('Not found\n');
    };
    if (!prefix) return notFound();
    request.url = request.url.slice(prefix.length - 1);
    mounts[prefix](request, response, notFound);
  });
  await listen(server, port);
  return {
    url: `http://localhost:${server.address().port}/`,
    close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    },
  };
}
