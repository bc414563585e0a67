import type { ReadStream } from 'node:fs';
import { protocol } from 'electron';
import { answerMedia } from '../../workbench/answer-media.ts';
import { safeHeaders } from '../../workbench/safe-headers.ts';
import { readStaticFiles, type StaticFile } from '../../workbench/static-files.ts';
import type { Media } from '../../worker/client.ts';
import { isWorkbench, workbenchScheme } from './workbench-address.ts';

/** Has to be called before the program is ready. */
export function reserveScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: workbenchScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
}

/** Answers a request with one of the built files, or with nothing. */
export function answerRequest(
  files: ReadonlyMap<string, StaticFile>,
  request: { readonly method: string; readonly url: string },
): Response {
  const { pathname } = new URL(request.url);
  const file = files.get(pathname === '/' ? '/index.html' : pathname);
  if (request.method !== 'GET' || !isWorkbench(request.url) || file === undefined) {
    return new Response(null, { status: 404, headers: safeHeaders });
  }
  return new Response(new Uint8Array(file.bytes), {
    headers: { ...safeHeaders, 'Content-Type': file.mediaType },
  });
}

/** Finds the file of a recording among the studies that are open. */
type FindMedia = (recordingId: string) => Promise<Media | null>;

const mediaPath = '/media/';

/** A file as a page's stream: read as far as the player wants it, and let go of when it goes away. */
function streamOf(file: ReadStream): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<unknown> = file[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next: { readonly done?: boolean; readonly value?: unknown } = await pieces.next();
      if (next.value instanceof Uint8Array) {
        controller.enqueue(next.value);
      }
      if (next.done === true) {
        controller.close();
      }
    },
    cancel: () => {
      file.destroy();
    },
  });
}

/** Answers a player with a recording, or the part of it that it asks for. */
export async function answerPlayer(
  findMedia: FindMedia,
  request: Pick<Request, 'url' | 'method' | 'headers'>,
): Promise<Response> {
  const media = await findMedia(new URL(request.url).pathname.slice(mediaPath.length));
  const answer =
    media === null ? null : answerMedia(media, request.headers.get('range') ?? undefined, request.method);
  if (answer === null) {
    return new Response(null, { status: 404, headers: safeHeaders });
  }
  const { status, headers, body } = answer;
  return new Response(body === null ? null : streamOf(body), { status, headers });
}

export function serveScheme(folder: string, findMedia: FindMedia): void {
  const files = readStaticFiles(folder);
  protocol.handle(workbenchScheme, (request) =>
    isWorkbench(request.url) && new URL(request.url).pathname.startsWith(mediaPath)
      ? answerPlayer(findMedia, request)
      : answerRequest(files, request),
  );
}
