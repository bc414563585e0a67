import { logGamma } from './log-gamma.ts';

const SMALL = [0];
for (let n = 1; n < 16; n += 1) SMALL.push((SMALL.at(-1) ?? 0) + Math.log(n));

/** The natural logarithm of n! for a whole n of zero or more. */
export const logFactorial = (n: number): number => SMALL[n] ?? logGamma(n + 1);
