import { randomBytes, randomUUID } from 'node:crypto';

/** A secret that can't be guessed, fit for an address. */
export const secretToken = (): string => randomBytes(24).toString('base64url');

/** A name that can't be guessed, for a session. */
export const secretName = (): string => randomUUID();
