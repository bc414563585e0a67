import type { Selectable } from 'kysely';
import type { Tables } from '#electron/study/tables.ts';

/** A memo as the study file has it. */
export type MemoRow = Selectable<Tables['memos']>;
