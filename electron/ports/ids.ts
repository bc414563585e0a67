import { v7 } from 'uuid';

/** Where ids come from: UUIDs, version 7, rising within one process. */
export type Ids = { readonly next: () => string };

export const randomIds: Ids = { next: () => v7() };
