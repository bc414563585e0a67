import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const sameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

function cookieOf(request: IncomingMessage, wanted: string): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === wanted)?.[1] ?? null;
}

/**
 * Who may come in: only requests that name this server's own address (so no foreign name can be pointed here), that carry
 * the token, and, where they ask for more than a page, that come from this server's own pages.
 */
export class Gate {
  readonly #token: string;
  readonly #port: () => number;

  constructor(token: string, port: () => number) {
    this.#token = token;
    this.#port = port;
  }

  /** Browsers keep one jar for all ports of this machine, so each study that is served has a cookie of its own. */
  get cookieName(): string {
    return `throughline-${this.#port()}`;
  }

  isOwnHost(request: IncomingMessage): boolean {
    return this.#hosts().includes(request.headers.host ?? '');
  }

  /** Whether the first address was opened, with the token in it. */
  holdsToken(token: string | null): boolean {
    return token !== null && sameText(token, this.#token);
  }

  isSignedIn(request: IncomingMessage): boolean {
    return this.holdsToken(cookieOf(request, this.cookieName));
  }

  /** A page of ours says where it comes from; a foreign one can't lie about it. */
  isOwnPage(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const fromHere = site === undefined || site === 'same-origin';
    return fromHere && origin !== undefined && this.#hosts().some((host) => origin === `http://${host}`);
  }

  /** For requests without an Origin, as the push channel's: the browser itself says that the page is ours. */
  isSameSite(request: IncomingMessage): boolean {
    const site = request.headers['sec-fetch-site'];
    return this.isOwnPage(request) || site === 'same-origin';
  }

  #hosts(): readonly string[] {
    const port = this.#port();
    return [`127.0.0.1:${port}`, `localhost:${port}`];
  }
}
