import { spawn } from 'node:child_process';

/** Whether a window can be shown to somebody. Only Linux says so beforehand. */
export const hasDisplay = (
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): boolean =>
  platform === 'darwin' ||
  platform === 'win32' ||
  (environment['DISPLAY'] ?? '') !== '' ||
  (environment['WAYLAND_DISPLAY'] ?? '') !== '';

/** The platform's own way to open an address in the person's browser. */
export function browserCommand(platform: NodeJS.Platform, address: string): readonly [string, ...string[]] {
  switch (platform) {
    case 'darwin':
      return ['open', address];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler', address];
    default:
      return ['xdg-open', address];
  }
}

/** Opens an address in the person's browser, as far as that can be had; the address was printed in any case. */
export function openBrowser(address: string): void {
  const [command, ...parts] = browserCommand(process.platform, address);
  const child = spawn(command, parts, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
