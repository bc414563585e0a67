import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { secretToken } from '../../ports/secrets.ts';
import { safeHeaders } from '../../workbench/safe-headers.ts';
import { readStaticFiles } from '../../workbench/static-files.ts';
import type { StudyWorker } from '../../worker/client.ts';
import { Gate } from './gate.ts';
import { Routes } from './routes.ts';
import { Seats } from './seats.ts';

export type Served = {
  /** The first address, with the token that lets a browser in. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** A tab that the browser put to sleep, or that was closed and is opened again, finds its seat as it was. */
const halfAnHour = 30 * 60 * 1000;

const isAddress = (value: AddressInfo | string | null): value is AddressInfo =>
  value !== null && typeof value === 'object';

function refuseRequest(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  routes: Routes,
): Promise<void> {
  if (!gate.isOwnHost(request)) {
    refuseRequest(response, 421, 'This address does not lead to a study.');
    return;
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' && gate.holdsToken(url.searchParams.get('token'))) {
    routes.signIn(response, gate);
    return;
  }
  if (!gate.isSignedIn(request)) {
    refuseRequest(
      response,
      401,
      'Open the address that Throughline printed when it started; it lets you in.',
    );
    return;
  }
  if (!(await routes.take(request, response, url, gate))) {
    refuseRequest(response, 404, 'There is nothing at this address.');
  }
}

/** Serves a study's workbench to browsers on this machine, and to nobody else. */
export async function serveStudy(options: {
  readonly worker: StudyWorker;
  readonly port: number;
  readonly workbench: string;
}): Promise<Served> {
  const token = secretToken();
  let port = options.port;
  const gate = new Gate(token, () => port);
  const files = readStaticFiles(options.workbench);
  const routes = new Routes(options.worker, files, token, new Seats(halfAnHour));
  const server = createServer((request, response) => {
    handle(request, response, gate, routes).catch(() => {
      if (response.headersSent) {
        response.end();
      } else {
        refuseRequest(
          response,
          500,
          'Something went wrong inside Throughline; reload the window to see what was done.',
        );
      }
    });
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = isAddress(address) ? address.port : options.port;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: async () => {
      routes.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
