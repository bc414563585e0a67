import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where an installed Chrome or Chromium usually is, by platform. */
const usual: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = (): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? '', ...usual].find((path) => path !== '' && existsSync(path));

const downloaded = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}

/** Debian's package, where this process may install one. */
function fromDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return undefined;
  }
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', 'chromium']);
  return installed();
}

/** Playwright's own download, where the network allows it. */
function fromPlaywright(): string | undefined {
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  return downloaded();
}

/**
 * The path of a Chrome or Chromium: an installed one, else Playwright's download, else Debian's package where it may be
 * installed. Throws when there is none, since a browser test that doesn't run has not passed.
 */
export function findChromium(): string {
  const path = installed() ?? downloaded() ?? fromPlaywright() ?? fromDebian();
  if (path === undefined) {
    throw new Error(
      'The browser tests need Chrome or Chromium and found none; install one, or name it in CHROMIUM_PATH.',
    );
  }
  return path;
}

/** Starts a browser that talks to nobody but this machine. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...quiet] });
}
