import { protocol } from 'electron';
import { safeHeaders } from '../../workbench/safe-headers.ts';
import { readStaticFiles, type StaticFile } from '../../workbench/static-files.ts';

const scheme = 'throughline';

/** Where the workbench lives inside the desktop program; no server and no port. */
export const workbenchAddress = `${scheme}://workbench/`;

export const isWorkbench = (address: string): boolean => address.startsWith(workbenchAddress);

/** Has to be called before the program is ready. */
export function reserveScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
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

export function serveScheme(folder: string): void {
  const files = readStaticFiles(folder);
  protocol.handle(scheme, (request) => answerRequest(files, request));
}
