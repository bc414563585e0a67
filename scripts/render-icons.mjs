// Draws the desktop's icons from the workbench's own, with the Chromium named in CHROMIUM_PATH: run it after changing that.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const drawing = pathToFileURL(here('renderer/public/icon.svg')).href;
const chromium = process.env['CHROMIUM_PATH'] ?? 'chromium';

/** Edges and margins in pixels; macOS wants room for a shadow around an icon. */
const icons = [
  { file: 'resources/icon.png', edge: 1024, margin: 0 },
  { file: 'resources/icon-mac.png', edge: 1024, margin: 100 },
];

const folder = mkdtempSync(join(tmpdir(), 'throughline-icons-'));
for (const { file, edge, margin } of icons) {
  const page = join(folder, 'icon.html');
  const size = edge - 2 * margin;
  writeFileSync(
    page,
    `<!doctype html><body style="margin: ${margin}px"><img src="${drawing}" width="${size}" height="${size}" style="display: block" />`,
  );
  const { status } = spawnSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--force-device-scale-factor=1',
      '--default-background-color=00000000',
      `--window-size=${edge},${edge}`,
      `--screenshot=${here(file)}`,
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  if (status !== 0) {
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
