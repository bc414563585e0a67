import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The tables by which PDF documents of East Asia name their letters lie beside the programs. */
function pdfTables(): Plugin {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    name: 'pdf-tables',
    writeBundle({ dir }) {
      if (dir !== undefined) cpSync(join(library, 'cmaps'), join(dir, 'cmaps'), { recursive: true });
    },
  };
}

/** The programs on the Node side: flat in one folder, so that each finds the threads it starts beside itself. */
export default defineConfig({
  plugins: [pdfTables()],
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
