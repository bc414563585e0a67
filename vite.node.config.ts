import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The programs on the Node side: flat in one folder, so that each finds the threads it starts beside itself. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: here('dist/node'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        cli: here('electron/hosts/cli/main.ts'),
        desktop: here('electron/hosts/desktop/main.ts'),
        thread: here('electron/worker/thread.ts'),
        reader: here('electron/worker/reading/reader-thread.ts'),
      },
      external: ['better-sqlite3', 'electron'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
});
