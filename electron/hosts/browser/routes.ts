import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { HttpCall } from '#shared/rpc/http-messages.ts';
import { answerMedia } from '../../workbench/answer-media.ts';
import { safeHeaders } from '../../workbench/safe-headers.ts';
import type { StaticFile } from '../../workbench/static-files.ts';
import type { StudyWorker } from '../../worker/client.ts';
import type { Gate } from './gate.ts';
import { readBody } from './read-body.ts';
import type { Seats } from './seats.ts';

const largestCall = 8 * 1024 * 1024;
const largestFile = 512 * 1024 * 1024;

const unauthorised = { code: 'unauthorised', message: errorSentence('unauthorised', {}) };

/** What the server answers, once the gate has let a request in. */
export class Routes {
  readonly #worker: StudyWorker;
  readonly #files: ReadonlyMap<string, StaticFile>;
  readonly #token: string;
  readonly #seats: Seats;
  readonly #pushes = new Set<ServerResponse>();

  constructor(worker: StudyWorker, files: ReadonlyMap<string, StaticFile>, token: string, seats: Seats) {
    this.#worker = worker;
    this.#seats = seats;
    this.#files = files;
    this.#token = token;
  }

  /** Exchanges the token in the first address for a cookie, so that it stays out of the address bar. */
  signIn(response: ServerResponse, gate: Gate): void {
    response.writeHead(303, {
      ...safeHeaders,
      'Set-Cookie': `${gate.cookieName}=${this.#token}; HttpOnly; SameSite=Strict; Path=/`,
      Location: '/',
    });
    response.end();
  }

  /** Answers a request; false when there is nothing at its address. */
  async take(request: IncomingMessage, response: ServerResponse, url: URL, gate: Gate): Promise<boolean> {
    const route = `${request.method ?? 'GET'} ${url.pathname}`;
    if (request.method === 'GET' || request.method === 'HEAD') {
      return this.#get(request, response, url, gate);
    }
    if (!gate.isOwnPage(request)) {
      return false;
    }
    switch (route) {
      case 'POST /session':
        await this.#openSession(response);
        return true;
      case 'POST /call':
        await this.#call(request, response);
        return true;
      case 'POST /bytes':
        await this.#putBytes(request, response, url);
        return true;
      default:
        return false;
    }
  }

  /** Ends all push channels and waits for nobody any more, so that the server can close. */
  end(): void {
    this.#seats.forget();
    for (const push of this.#pushes) {
      push.end();
    }
    this.#pushes.clear();
  }

  async #get(request: IncomingMessage, response: ServerResponse, url: URL, gate: Gate): Promise<boolean> {
    if (url.pathname === '/push') {
      if (!gate.isSameSite(request)) {
        return false;
      }
      this.#openPush(response, url.searchParams.get('session') ?? '');
      return true;
    }
    if (url.pathname.startsWith('/media/')) {
      return gate.isSameSite(request) && this.#getMedia(request, response, url);
    }
    if (url.pathname.startsWith('/bytes/')) {
      return this.#getBytes(response, url.pathname.slice('/bytes/'.length));
    }
    const file = this.#files.get(url.pathname === '/' ? '/index.html' : url.pathname);
    if (file === undefined) {
      return false;
    }
    response.writeHead(200, { ...safeHeaders, 'Content-Type': file.mediaType });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
    return true;
  }

  async #openSession(response: ServerResponse): Promise<void> {
    const seat = await this.#worker.sit(null);
    if (!seat.ok) {
      this.#json(response, { error: seat.error });
      return;
    }
    this.#json(response, { value: this.#seats.take(seat.value) });
  }

  /** Answers a call in lines: progress as it comes, then the result. A caller that goes away cancels it. */
  async #call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, largestCall);
    if (body === null) {
      tooLarge(response);
      return;
    }
    const call = HttpCall.safeParse(parseJson(body));
    if (!call.success) {
      this.#json(response, {
        error: {
          code: 'invalid_input',
          message: errorSentence('invalid_input', { problem: 'the call is not readable' }),
        },
      });
      return;
    }
    const seat = this.#seats.attend(call.data.session);
    if (seat === null) {
      this.#json(response, { error: unauthorised });
      return;
    }
    const controller = new AbortController();
    response.on('close', () => {
      controller.abort();
      seat.release();
    });
    response.writeHead(200, { ...safeHeaders, 'Content-Type': 'application/x-ndjson; charset=utf-8' });
    const reply = await seat.channel.call(call.data.name, call.data.input, {
      signal: controller.signal,
      onProgress: (progress) => {
        response.write(`${JSON.stringify({ progress })}\n`);
      },
    });
    response.end(`${JSON.stringify(reply.ok ? { value: reply.value } : { error: reply.error })}\n`);
  }

  async #putBytes(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const seat = this.#seats.attend(url.searchParams.get('session') ?? '');
    if (seat === null) {
      this.#json(response, { error: unauthorised });
      return;
    }
    response.on('close', seat.release);
    const bytes = await readBody(request, largestFile);
    if (bytes === null) {
      tooLarge(response);
      return;
    }
    const { searchParams } = url;
    const of = searchParams.get('of');
    const piece = of === null ? undefined : { of: of === '' ? null : of };
    this.#json(response, {
      value: await seat.channel.putBytes(searchParams.get('name') ?? '', bytes, piece),
    });
  }

  async #getBytes(response: ServerResponse, bytesId: string): Promise<boolean> {
    const found = await this.#worker.fetchBytes(bytesId);
    if (found === null) {
      return false;
    }
    response.writeHead(200, {
      ...safeHeaders,
      'Content-Type': found.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
    });
    response.end(found.bytes);
    return true;
  }

  async #getMedia(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const media = await this.#worker.media(url.pathname.slice('/media/'.length));
    const answer = media === null ? null : answerMedia(media, request.headers.range, request.method);
    if (answer === null) {
      return false;
    }
    response.writeHead(answer.status, answer.headers);
    if (answer.body === null) {
      response.end();
    } else {
      // A player that has heard enough goes away in the middle.
      await pipeline(answer.body, response).catch(() => undefined);
    }
    return true;
  }

  #openPush(response: ServerResponse, session: string): void {
    const seat = this.#seats.attend(session);
    response.writeHead(200, { ...safeHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
    if (seat === null) {
      response.end(`event: unauthorised\ndata: {}\n\n`);
      return;
    }
    response.write(': listening\n\n');
    this.#pushes.add(response);
    const stop = seat.channel.onPush((push) => {
      response.write(`data: ${JSON.stringify(push)}\n\n`);
    });
    response.on('close', () => {
      stop();
      seat.release();
      this.#pushes.delete(response);
    });
  }

  #json(response: ServerResponse, value: unknown): void {
    response.writeHead(200, { ...safeHeaders, 'Content-Type': 'application/json; charset=utf-8' });
    response.end(`${JSON.stringify(value)}\n`);
  }
}

/** Ends the connection too: what is left of the body is not worth reading. */
function tooLarge(response: ServerResponse): void {
  response.writeHead(413, {
    ...safeHeaders,
    Connection: 'close',
    'Content-Type': 'text/plain; charset=utf-8',
  });
  response.end('This is more than Throughline takes at once.\n');
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
