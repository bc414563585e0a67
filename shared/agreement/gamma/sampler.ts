import type { Random } from '#shared/kernel/random.ts';
import type { Continuum } from '../spans/continuum.ts';

/** Draws continua that have what a given one has, but lie at random. */
export type Sampler = (continuum: Continuum) => (random: Random) => Continuum;
