/** Where a prompt is asked, and how certain that is, from 0 to 1. */
export type AskedAt = { readonly prompt: number; readonly turn: number; readonly confidence: number };

/** Pairs of prompts that speak for no order; so many have to be seen before an order is believed. */
const DOUBT = 5;
/** Neighbours that say nothing, likewise. */
const DOUBT_OF_NEIGHBOURS = 0.3;

/** 1 where two prompts are asked in the order of the protocol, −1 the other way round, 0 in the same turn. */
const concordance = (one: AskedAt, other: Omit<AskedAt, 'confidence'>): number =>
  one.turn === other.turn ? 0 : Math.sign(one.prompt - other.prompt) * Math.sign(one.turn - other.turn);

/**
 * How far interviewers keep to the order of the protocol, from −1 to 1: Kendall’s tau over the places found so far in all sources,
 * by their confidence, drawn towards 0 while few pairs are known.
 */
export function orderKept(sources: readonly (readonly AskedAt[])[]): number {
  let kept = 0;
  let all = DOUBT;
  for (const places of sources) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const weight = one.turn === other.turn ? 0 : one.confidence * other.confidence;
        kept += weight * concordance(one, other);
        all += weight;
      }
    }
  }
  return kept / all;
}

/**
 * How well a place fits between where the other prompts of its source are asked, from −1 to 1: the mean concordance with them, by
 * their confidence, near neighbours in the protocol before far ones.
 */
export function orderOf(place: Omit<AskedAt, 'confidence'>, others: readonly AskedAt[]): number {
  let fits = 0;
  let all = DOUBT_OF_NEIGHBOURS;
  for (const other of others) {
    if (other.prompt === place.prompt) continue;
    const weight = other.confidence / Math.abs(other.prompt - place.prompt);
    fits += weight * concordance(other, place);
    all += weight;
  }
  return fits / all;
}
