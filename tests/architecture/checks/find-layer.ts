import { type Layer, layers } from '../table/layers.ts';
import { pathFits } from './path-fits.ts';

/** The layer of a file, given by its path from the root; `undefined` where the table has no line for it. */
export function findLayer(file: string): Layer | undefined {
  let found: Layer | undefined;
  for (const layer of layers) {
    if (pathFits(file, layer.path) && layer.path.length > (found?.path.length ?? 0)) found = layer;
  }
  return found;
}
