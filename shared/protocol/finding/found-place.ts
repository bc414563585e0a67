import type { Anchor } from '../../text/anchor.ts';

/** Where a prompt or probe is asked, and how probable that is, from 0 to 1. */
export type FoundPlace = Anchor & { readonly id: string; readonly confidence: number };
