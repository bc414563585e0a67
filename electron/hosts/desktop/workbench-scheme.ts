import { protocol } from 'electron';
import { safeHeaders } from '../../workbench/safe-headers.ts';
import { readStaticFiles, type StaticFile } from '../../workbench/static-files.ts';
import { isWorkbench, workbenchScheme } from './workbench-address.ts';

/** Has to be called before the program is ready. */
export function reserveScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: workbenchScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
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
  protocol.handle(workbenchScheme, (request) => answerRequest(files, request));
}
