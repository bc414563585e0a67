/** Where the time comes from: UTC, ISO 8601, to the millisecond. */
export type Clock = { readonly now: () => string };

export const systemClock: Clock = { now: () => new Date().toISOString() };
