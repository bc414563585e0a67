import {
  CodeQuerySpec,
  type CodeCondition,
  type CodeLine,
  type QueryLayer,
} from '#shared/contract/queries.ts';
import type { Conditions } from '#shared/contract/sampling.ts';

/** A query while it is put together: parts of it may still name no code. */
export type Draft = {
  readonly lines: readonly CodeLine[];
  readonly layer: QueryLayer;
  readonly where: Conditions;
};

export const emptyLine: CodeLine = { codeIds: [], conditions: [] };

export const emptyDraft: Draft = { lines: [emptyLine], layer: { of: 'mine' }, where: [] };

export const newCondition: CodeCondition = { relation: 'episode', isNot: false, codeIds: [], turns: null };

/** What can be asked of a draft by now: lines and conditions that name no code yet are left out; null when nothing is left. */
export function specOf(draft: Draft): CodeQuerySpec | null {
  const lines = draft.lines
    .filter(({ codeIds }) => codeIds.length > 0)
    .map((line) => ({ ...line, conditions: line.conditions.filter(({ codeIds }) => codeIds.length > 0) }));
  const spec = CodeQuerySpec.safeParse({ ...draft, lines });
  return spec.success ? spec.data : null;
}

/** One of some things changed. */
export const changed = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((one, index) => (index === at ? item : one));

/** One of some things taken away. */
export const without = <Item>(items: readonly Item[], at: number): Item[] =>
  items.filter((_one, index) => index !== at);
