import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import type { Search } from './use-search.ts';
import styles from './passages.module.css';

const ways: readonly (readonly [string, string])[] = [
  ['learning walks', 'both words, in one turn'],
  ['“learning walks”', 'the phrase'],
  ['coach*', 'words that begin so'],
  ['coach NEAR/5 data', 'at most five words between'],
  ['coach OR lead', 'either'],
  ['data -coach', 'the first without the second'],
];

/** What stands where nothing was found, or nothing looked for yet. */
export function NoPassages({ search }: { readonly search: Search }) {
  const { asked, written, problem, answer, change } = search;
  const words = written.trim();
  if (problem !== null) {
    return (
      <EmptyState title="Not quite a search yet" icon="search">
        {problem}
      </EmptyState>
    );
  }
  if (words === '') {
    return (
      <>
        <EmptyState title="Find what was said" icon="search">
          Upper case and accents don’t matter. What is found can be coded or marked one by one, or all at
          once.
        </EmptyState>
        <dl className={styles['ways']}>
          {ways.map(([way, meaning]) => (
            <div key={way}>
              <dt>{way}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  if (answer === undefined) {
    return null;
  }
  const isNarrowed = Object.keys(asked).some((key) => key !== 'words' && key !== 'order');
  const isPlain = /^[\p{L}\p{N}]+$/u.test(words);
  return (
    <EmptyState
      title="Nobody said that"
      icon="search"
      action={
        isNarrowed ? (
          <Button
            onPress={() => {
              change({
                role: undefined,
                coded: undefined,
                source: undefined,
                speaker: undefined,
                where: undefined,
              });
            }}
          >
            Look everywhere
          </Button>
        ) : isPlain ? (
          <Button
            onPress={() => {
              change({ words: `${words}*` });
            }}
          >{`Find words that begin with “${words}”`}</Button>
        ) : undefined
      }
    >
      {isNarrowed
        ? `Of what is looked through, no turn has “${words}”.`
        : `No turn of any transcript has “${words}”.`}
    </EmptyState>
  );
}
