import { useMemo } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import { useBook } from '../../data/book.ts';
import { useAsk } from '../../data/use-ask.ts';
import { CodeTree } from './tree/code-tree.tsx';
import { nestCodes } from './tree/nest-codes.ts';
import styles from './codebook.module.css';

type CodersBooksProps = {
  /** The codes that stand above already. */
  readonly except: ReadonlyMap<string, Code>;
  readonly fits: (code: Code) => boolean;
  readonly selected: readonly string[];
  readonly onSelect: (codeIds: readonly string[]) => void;
};

/** The codes that coders named for themselves, one section a coder and round; they are read and stay as they were. */
export function CodersBooks({ except, fits, selected, onSelect }: CodersBooksProps) {
  const { codes, counts } = useBook('all');
  const coders = useAsk('coders.list', {}).data ?? [];
  const rounds = useAsk('rounds.list', {}).data ?? [];
  const books = useMemo(() => {
    const own = codes.filter(({ id, coderId }) => coderId !== null && !except.has(id));
    return [...Map.groupBy(own, ({ coderId, roundId }) => `${roundId ?? ''} ${coderId ?? ''}`)];
  }, [codes, except]);
  return books.map(([key, book]) => {
    const shown = book.filter(fits);
    const coder = coders.find(({ id }) => id === book[0]?.coderId)?.name ?? '';
    const round = rounds.find(({ id }) => id === book[0]?.roundId)?.name ?? '';
    const title = `${coder}’s own codes, ${round}`;
    return shown.length === 0 ? null : (
      <section key={key} aria-label={title} className={styles['book']}>
        <h2 className={styles['bookTitle']}>{title}</h2>
        <CodeTree
          label={title}
          codes={book}
          branches={nestCodes(shown)}
          counts={counts}
          selected={selected}
          onSelect={onSelect}
        />
      </section>
    );
  });
}
