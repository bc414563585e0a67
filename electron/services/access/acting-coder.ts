import { refuse } from '#shared/contract/refusal.ts';
import type { CoderSeat, QueryContext } from './context.ts';

/** The coder in the seat, or a refusal. */
export const actingCoder = (context: QueryContext): CoderSeat => context.viewer ?? refuse('no_coder', {});
