import type { QueryExecutorProvider } from 'kysely';

/** One step of the schema. `version` becomes the file's `user_version`. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly up: (db: QueryExecutorProvider) => Promise<void>;
};
