import { CodeQuerySpec } from '#shared/contract/queries.ts';

export type QueriesSearch = {
  /** The id of a kept query. */
  readonly query?: string;
  /** What is asked, where it is not as it was kept. */
  readonly spec?: CodeQuerySpec;
};

/** What the address says: which kept query is open, and what is asked. */
export function queriesSearch(search: Record<string, unknown>): QueriesSearch {
  const { query } = search;
  const spec = CodeQuerySpec.safeParse(search['spec']);
  return {
    ...(typeof query === 'string' && query !== '' ? { query } : {}),
    ...(spec.success ? { spec: spec.data } : {}),
  };
}
