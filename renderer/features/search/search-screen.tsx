import { Link, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Hit } from '#shared/contract/search.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { MarkedWords } from './marked-words.tsx';
import { searchSearch } from './search-search.ts';
import { useSettled } from './use-settled.ts';
import styles from './search-screen.module.css';

const page = 200;
const pause = 150;

function HitRow({ hit }: { readonly hit: Hit }) {
  const { sourceId, start, end, speaker } = hit;
  return (
    <li>
      <Link to="/sources/$sourceId" params={{ sourceId }} search={{ start, end }} className={styles['hit']}>
        <span className={styles['speaker']}>{speaker}</span>
        <MarkedWords hit={hit} />
      </Link>
    </li>
  );
}

/** The hits under the sources in which they stand. */
function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  const bySource = [...Map.groupBy(hits, ({ sourceId }) => sourceId).values()];
  return bySource.map((members) => (
    <section key={members[0]?.sourceId} className={styles['source']}>
      <h2 className={styles['name']}>
        {members[0]?.source} <span className={styles['count']}>{members.length}</span>
      </h2>
      <ol>
        {members.map((hit) => (
          <HitRow key={`${hit.start} ${hit.end}`} hit={hit} />
        ))}
      </ol>
    </section>
  ));
}

function Passages() {
  const navigate = useNavigate();
  const [written, setWritten] = useState(searchSearch(useSearch({ strict: false })).words ?? '');
  const [limit, setLimit] = useState(page);
  const words = useSettled(written.trim(), pause);
  const found = useAsk('search.find', { words, limit }, { when: words !== '', keepLast: true }).data;
  const hits = words === '' ? [] : (found?.hits ?? []);
  const write = (next: string): void => {
    setWritten(next);
    setLimit(page);
    void navigate({ to: '/search', search: next === '' ? {} : { words: next }, replace: true });
  };
  return (
    <>
      <ScreenBar
        title="Passages"
        sub={
          words === '' || found === undefined
            ? undefined
            : `${countOf(hits.length, 'passage')}${found.more ? ' and more' : ''} in ${countOf(found.turns, 'turn')}`
        }
      >
        <div className={styles['field']}>
          <SearchField
            label="Words to find"
            isLabelHidden
            autoFocus={written === ''}
            value={written}
            onChange={write}
            placeholder="Words, or “a phrase in quotes”"
          />
        </div>
      </ScreenBar>
      <SplitScreen sideLabel="Passage">
        {hits.length === 0 ? (
          <EmptyState title={words === '' ? 'Find what was said' : 'Nobody said that'} icon="search">
            {words === ''
              ? 'All the words of a turn count, whatever the case and the accents; a phrase in quotes is found as it stands.'
              : `No turn of any transcript has all the words of “${words}”.`}
          </EmptyState>
        ) : (
          <Hits hits={hits} />
        )}
        {hits.length > 0 && found?.more === true ? (
          <Button
            onPress={() => {
              setLimit(limit + page);
            }}
          >
            Show more
          </Button>
        ) : null}
      </SplitScreen>
    </>
  );
}

/** Every passage in which some words stand, in the order in which it was said. */
export function SearchScreen() {
  // Typing rewrites the address in place; whoever comes here anew, from the palette or back, brings other words along.
  const visit = useRouterState({ select: ({ location }) => location.state.__TSR_index });
  return <Passages key={visit} />;
}
