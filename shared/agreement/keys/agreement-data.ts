import type { Segmentations } from '../boundaries/masses.ts';
import type { GammaOptions } from '../gamma/gamma-options.ts';
import type { Continuum } from '../spans/continuum.ts';
import type { Category, RatingsTable, SetTable } from '../table/coder-table.ts';
import type { WeightTable } from '../weights/custom-weights.ts';

/** A table with one code a cell, and weights that belong to it. */
export interface RatingsData {
  readonly kind: 'ratings';
  readonly table: RatingsTable;
  /** How far each pair of codes agrees, or how far it is apart; asked for as `:custom`. */
  readonly custom?: { readonly agreement: WeightTable } | { readonly disagreement: WeightTable };
}

/** A table with any number of codes a cell. */
interface SetsData {
  readonly kind: 'sets';
  readonly table: SetTable;
}

/** What coders marked on one text. */
export interface SpansData {
  readonly kind: 'spans';
  readonly continuum: Continuum;
  /** Every code on offer; without it, those that were used. */
  readonly categories?: readonly Category[];
  readonly gamma: GammaOptions;
}

/** How coders cut up texts. */
export interface BoundariesData {
  readonly kind: 'boundaries';
  readonly texts: Segmentations;
  /** The two coders of a single text to set against each other; without it, all pairs. */
  readonly pair?: { readonly hypothesis: number; readonly reference: number };
  readonly reach: number;
  /** Without it, half a mean segment of the reference. */
  readonly window?: number;
}

/** Whatever agreement can be asked of. */
export type AgreementData = RatingsData | SetsData | SpansData | BoundariesData;
