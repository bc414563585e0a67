import type { CodeEvent } from '#shared/contract/code-operations.ts';
import { countOf } from '#shared/messages/count-of.ts';

const codings = (count: number | null): string => (count === null ? '' : ` (${countOf(count, 'coding')})`);

/** The words before and after the other code's name, or all of them where no other code is named. */
export type EventWords = { readonly before: string; readonly name: string | null; readonly after: string };

/** What happened to a code, in words, without who and when. */
export function eventWords({ kind, otherName, codings: count }: CodeEvent): EventWords {
  const plain = (before: string): EventWords => ({ before, name: null, after: '' });
  const named = (before: string, after = ''): EventWords => ({ before, name: otherName ?? '', after });
  switch (kind) {
    case 'created':
      return plain('Created');
    case 'renamed':
      return named('Called', ' before');
    case 'defined':
      return plain('Defined anew');
    case 'moved':
      return otherName === null ? plain('Put at the top') : named('Put under');
    case 'retired':
      return plain('Retired');
    case 'brought back':
      return plain('Brought back');
    case 'merged from':
      return named('Merged from', codings(count));
    case 'merged into':
      return named('Merged into', codings(count));
    case 'split from':
      return named('Split off from', codings(count));
    case 'split into':
      return named('Dealt out to', codings(count));
  }
}
