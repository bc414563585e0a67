import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the desktop's windows load before their page: one plain script, since their sandbox knows no modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: here('dist/node'),
    emptyOutDir: false,
    target: 'es2024',
    minify: false,
    rolldownOptions: {
      input: { preload: here('electron/hosts/desktop/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
});
