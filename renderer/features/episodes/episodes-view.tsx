import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { Reading } from '#shared/contract/episodes.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note/error-note.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Select } from '../../ui/select/select.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { useOpenPlace } from '../evidence/index.ts';
import { fitsEpisode, groupLines, type EpisodeLine, type EpisodeState } from './episode-lines.ts';
import { EpisodeList } from './episode-list.tsx';
import type { ChangeSearch, EpisodesSearch } from './episodes-search.ts';
import { findEpisodeCommand } from './episodes.commands.ts';
import styles from './episodes.module.css';

const all = 'all';

const states: readonly { readonly id: EpisodeState | 'all'; readonly label: string }[] = [
  { id: all, label: 'All' },
  { id: 'open', label: 'Open' },
  { id: 'coded', label: 'Coded' },
  { id: 'done', label: 'Done' },
];

type EpisodesViewProps = {
  readonly search: EpisodesSearch;
  readonly onChange: ChangeSearch;
  readonly reading: Reading;
  readonly lines: readonly EpisodeLine[];
  /** The work goes on: what carries no codes now may get some. */
  readonly isOpenWork: boolean;
};

/** All episodes of a reading by source, narrowed by words, source and how far they are. */
export function EpisodesView({ search, onChange, reading, lines, isOpenWork }: EpisodesViewProps) {
  const navigate = useNavigate();
  const open = useOpenPlace();
  const field = useRef<HTMLInputElement>(null);
  const answer = useAsk('episodes.list', { reading });
  const sources = useAsk('sources.list', {}).data;
  useCommand(findEpisodeCommand, () => {
    field.current?.focus();
  });
  const groups = useMemo(
    () =>
      groupLines(
        lines.filter((line) => fitsEpisode(line, search)),
        sources ?? [],
      ),
    [lines, sources, search],
  );
  const shown = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const segments = isOpenWork
    ? states
    : states.flatMap(({ id, label }) =>
        id === 'done' ? [] : [{ id, label: id === 'open' ? 'No codes' : label }],
      );
  return (
    <>
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
                onChange({ words: words === '' ? undefined : words });
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
                onChange({ source: id === all ? undefined : id });
              }}
            />
            <SegmentedControl
              label="How far"
              segments={segments}
              value={search.state ?? all}
              onChange={(id) => {
                const state = states.find((one) => one.id === id)?.id;
                onChange({ state: state === all ? undefined : state });
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
    </>
  );
}
