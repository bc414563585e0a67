import type { Session, WebContents } from 'electron';
import { isWorkbench } from './workbench-address.ts';

/** What a page may load: itself, what it made itself, and the tools that developers open beside it. */
const ownSchemes: readonly string[] = ['blob:', 'data:', 'devtools:'];

const staysHere = (address: string): boolean =>
  isWorkbench(address) || ownSchemes.some((scheme) => address.startsWith(scheme));

/** Nothing leaves the machine, and a page is granted nothing but to copy what the person has selected. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysHere(details.url) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write');
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
}

/** A window shows the workbench for as long as it lives: no other page, no second window, no page inside the page. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isWorkbench(event.url)) {
      event.preventDefault();
    }
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
