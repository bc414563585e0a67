import { fileURLToPath } from 'node:url';

/** The built workbench: two levels above the sources and one above the built programs, both times `dist/renderer`. */
export const workbenchFolder: string = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/renderer/' : '../renderer/', import.meta.url),
);
