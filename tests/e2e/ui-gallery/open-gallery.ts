import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { build, preview } from 'vite';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** As strict as the product's own. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
].join('; ');

export interface Gallery {
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Loads a page of the gallery anew, with one of its sections alone or with all. */
  readonly show: (page: Page, section?: string) => Promise<void>;
  /** What the pages complained about: blocked by the policy, thrown, or logged as an error. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Builds the gallery into a temporary folder, serves it under the product's policy and opens it in Chromium. */
export async function openGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  const config = { configFile: false, root: import.meta.dirname, logLevel: 'error' } as const;
  await build({
    ...config,
    plugins: [react()],
    // As in development, so that React warns; under 'test' the library of primitives draws whole long lists.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
  });
  const browser = await chromium.launch({ executablePath, args: flags });
  const complaints: string[] = [];
  const show = async (page: Page, section?: string) => {
    const address = server.resolvedUrls?.local[0] ?? '';
    await page.goto(section === undefined ? address : `${address}?section=${section}`);
    await page.getByRole('heading', { name: 'Gallery of primitives' }).waitFor();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
  };

  return {
    complaints,
    show,
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      await context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      await show(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
