import { createReadStream, statSync, type ReadStream } from 'node:fs';
import { safeHeaders } from './safe-headers.ts';

/** What a host answers a player that asks for a recording, or for a part of it. */
export type MediaAnswer = {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where nothing but the headers was asked for, or nothing can be given. */
  readonly body: ReadStream | null;
};

type Part = { readonly first: number; readonly last: number };

/** The one part that a Range header asks for, as bytes counted from 0; null for all of it, as also when it asks for several. */
export function partAsked(range: string | undefined, size: number): Part | 'none' | null {
  const asked = /^bytes=(\d*)-(\d*)$/u.exec(range ?? '');
  const [, from = '', to = ''] = asked ?? [];
  if (asked === null || (from === '' && to === '')) {
    return null;
  }
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
  return first > last ? 'none' : { first, last };
}

/** Answers with the bytes of a recording as they lie on the disk, read as they are sent; null when the file isn't there. */
export function answerMedia(
  media: { readonly path: string; readonly mediaType: string },
  range: string | undefined,
  method: string | undefined,
): MediaAnswer | null {
  const found = statSync(media.path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) {
    return null;
  }
  const { size } = found;
  const part = partAsked(range, size);
  const headers = { ...safeHeaders, 'Content-Type': media.mediaType, 'Accept-Ranges': 'bytes' };
  if (part === 'none') {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` }, body: null };
  }
  const { first, last } = part ?? { first: 0, last: size - 1 };
  return {
    status: part === null ? 200 : 206,
    headers: {
      ...headers,
      'Content-Length': String(last - first + 1),
      ...(part === null ? {} : { 'Content-Range': `bytes ${first}-${last}/${size}` }),
    },
    body: method === 'HEAD' || size === 0 ? null : createReadStream(media.path, { start: first, end: last }),
  };
}
