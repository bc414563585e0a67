import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { Coder } from '#shared/contract/coders.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook } from '../../data/book.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note/error-note.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { useOpenPlace } from '../evidence/index.ts';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { episodeLines, fitsEpisode, groupLines, type EpisodeState } from './episode-lines.ts';
import { EpisodeList } from './episode-list.tsx';
import { episodesSearch, readingOf, type EpisodesSearch } from './episodes-search.ts';
import { findEpisodeCommand } from './episodes.commands.ts';
import styles from './episodes.module.css';

const all = 'all';

const states: readonly { readonly id: EpisodeState | 'all'; readonly label: string }[] = [
  { id: all, label: 'All' },
  { id: 'open', label: 'Open' },
  { id: 'coded', label: 'Coded' },
  { id: 'done', label: 'Done' },
];

function readingWords(of: string | undefined, hasOpenRound: boolean, coders: readonly Coder[]): string {
  if (of === 'consensus' || (!hasOpenRound && (of === undefined || of === 'mine'))) {
    return 'consensus';
  }
  const coder = coders.find(({ id }) => id === of);
  return coder === undefined ? 'my reading' : `${coder.name}’s reading`;
}

/** The place for episodes: all of them by source, with how far their coding is; each opens its transcript. */
export function EpisodesScreen() {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const search = useMemo(() => episodesSearch(raw), [raw]);
  const navigate = useNavigate();
  const open = useOpenPlace();
  const field = useRef<HTMLInputElement>(null);
  const round = useSession()?.round ?? null;
  const hasOpenRound = round?.state === 'open';
  const reading = readingOf(search.of);
  const answer = useAsk('episodes.list', { reading });
  const openings = useAsk('episodes.openings', { reading }).data;
  const codings = useAsk('codings.list', { reading }).data;
  const sources = useAsk('sources.list', {}).data;
  const coders = useAsk('coders.list', {}).data ?? [];
  const { byId } = useBook('all');
  useCommand(findEpisodeCommand, () => {
    field.current?.focus();
  });

  const lines = useMemo(
    () => episodeLines(answer.data ?? [], openings ?? [], codings ?? [], byId),
    [answer.data, openings, codings, byId],
  );
  const groups = useMemo(
    () =>
      groupLines(
        lines.filter((line) => fitsEpisode(line, search)),
        sources ?? [],
      ),
    [lines, sources, search],
  );
  const shown = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const change = (next: {
    readonly [Key in keyof EpisodesSearch]?: EpisodesSearch[Key] | undefined;
  }): void => {
    void navigate({ to: '/episodes', search: { ...search, ...next }, replace: true });
  };
  const isOpenWork = hasOpenRound && reading.of === 'mine';
  const segments = isOpenWork
    ? states
    : states.flatMap(({ id, label }) =>
        id === 'done' ? [] : [{ id, label: id === 'open' ? 'No codes' : label }],
      );
  const coded = lines.filter(({ state }) => state !== 'open').length;
  const readings = [
    ...(hasOpenRound ? [{ id: 'mine', label: 'My reading' }] : []),
    { id: 'consensus', label: 'Consensus' },
    ...(round?.state === 'open' ? [] : coders.map(({ id, name }) => ({ id, label: `${name}’s reading` }))),
  ];
  return (
    <>
      <ScreenBar
        title="Episodes"
        sub={`${readingWords(search.of, hasOpenRound, coders)}, ${coded} of ${countOf(lines.length, 'episode')} coded`}
      >
        <Select
          label="Whose reading"
          isLabelHidden
          options={readings}
          value={search.of ?? (hasOpenRound ? 'mine' : 'consensus')}
          onChange={(of) => {
            change({ of });
          }}
        />
      </ScreenBar>
      <SplitScreen isBare sideLabel="Episode">
        {answer.error === null ? null : <ErrorNote>{answer.error.message}</ErrorNote>}
        {answer.data === undefined || sources === undefined ? (
          <div className={styles['wait']}>
            <Skeleton lines={8} label="Looking up the episodes" />
          </div>
        ) : lines.length === 0 ? (
          <EmptyState
            title="No episodes yet"
            icon="episode"
            action={
              <Button
                kind="main"
                onPress={() => {
                  void navigate({ to: '/sources' });
                }}
              >
                Go to the sources
              </Button>
            }
          >
            An episode is the stretch in which someone describes one thing, until the talk shifts. Open a
            transcript and mark them; they gather here.
          </EmptyState>
        ) : (
          <>
            <div className={styles['tools']}>
              <SearchField
                ref={field}
                label="Find an episode"
                isLabelHidden
                placeholder="Words in an episode’s name, beginning or codes"
                shortcut={findEpisodeCommand}
                value={search.words ?? ''}
                found={`${shown} of ${lines.length}`}
                onChange={(words) => {
                  change({ words: words === '' ? undefined : words });
                }}
              />
              <Select
                label="Source"
                isLabelHidden
                options={[
                  { id: all, label: 'All sources' },
                  ...sources.map(({ id, title }) => ({ id, label: title })),
                ]}
                value={search.source ?? all}
                onChange={(id) => {
                  change({ source: id === all ? undefined : id });
                }}
              />
              <SegmentedControl
                label="How far"
                segments={segments}
                value={search.state ?? all}
                onChange={(id) => {
                  const state = states.find((one) => one.id === id)?.id;
                  change({ state: state === all ? undefined : state });
                }}
              />
            </div>
            {shown === 0 ? (
              <p className={styles['none']}>No episode fits. Take the filter away to see all.</p>
            ) : (
              <EpisodeList groups={groups} isSettled={!isOpenWork} onOpen={open} />
            )}
          </>
        )}
      </SplitScreen>
    </>
  );
}
