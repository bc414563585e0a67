import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Coder } from '#shared/contract/coders.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useBook } from '../../data/book.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Select } from '../../ui/select/select.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { episodeLines } from './episode-lines.ts';
import { episodesSearch, readingOf, type ChangeSearch } from './episodes-search.ts';
import { EpisodesView } from './episodes-view.tsx';
import { addKindCommand, nextViewCommand } from './episodes.commands.ts';
import { KindsPanel, useAddKind } from './kinds/kinds-panel.tsx';
import { ProgressView } from './progress/progress-view.tsx';

const views = [
  { id: 'episodes', label: 'Episodes' },
  { id: 'progress', label: 'Progress' },
] as const;

function readingWords(of: string | undefined, hasOpenRound: boolean, coders: readonly Coder[]): string {
  if (of === 'consensus' || (!hasOpenRound && (of === undefined || of === 'mine'))) {
    return 'consensus';
  }
  const coder = coders.find(({ id }) => id === of);
  return coder === undefined ? 'my reading' : `${coder.name}’s reading`;
}

/** The place for episodes: all of them by source, how far everybody is, and beside it what counts as one. */
export function EpisodesScreen() {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const search = useMemo(() => episodesSearch(raw), [raw]);
  const navigate = useNavigate();
  const round = useSession()?.round ?? null;
  const hasOpenRound = round?.state === 'open';
  const reading = readingOf(search.of);
  const episodes = useAsk('episodes.list', { reading }).data;
  const openings = useAsk('episodes.openings', { reading }).data;
  const codings = useAsk('codings.list', { reading }).data;
  const coders = useAsk('coders.list', {}).data ?? [];
  const { byId } = useBook('all');
  const { added, add } = useAddKind();
  const isProgress = search.view === 'progress';
  const lines = useMemo(
    () => episodeLines(episodes ?? [], openings ?? [], codings ?? [], byId),
    [episodes, openings, codings, byId],
  );
  const change: ChangeSearch = (next) => {
    void navigate({ to: '/episodes', search: { ...search, ...next }, replace: true });
  };
  const showView = (progress: boolean): void => {
    change({ view: progress ? 'progress' : undefined });
  };
  useCommand(nextViewCommand, () => {
    showView(!isProgress);
  });
  useCommand(addKindCommand, add);

  const coded = lines.filter(({ state }) => state !== 'open').length;
  const readings = [
    ...(hasOpenRound ? [{ id: 'mine', label: 'My reading' }] : []),
    { id: 'consensus', label: 'Consensus' },
    ...(hasOpenRound ? [] : coders.map(({ id, name }) => ({ id, label: `${name}’s reading` }))),
  ];
  return (
    <>
      <ScreenBar
        title="Episodes"
        sub={
          isProgress
            ? 'how far everybody is'
            : `${readingWords(search.of, hasOpenRound, coders)}${lines.length === 0 ? ', no episodes' : `, ${coded} of ${countOf(lines.length, 'episode')} coded`}`
        }
      >
        <SegmentedControl
          label="View"
          segments={views}
          value={isProgress ? 'progress' : 'episodes'}
          onChange={(id) => {
            showView(id === 'progress');
          }}
        />
        {isProgress ? null : (
          <Select
            label="Whose reading"
            isLabelHidden
            options={readings}
            value={search.of ?? (hasOpenRound ? 'mine' : 'consensus')}
            onChange={(of) => {
              change({ of });
            }}
          />
        )}
      </ScreenBar>
      <SplitScreen
        isBare
        sideLabel="What counts as an episode"
        side={<KindsPanel added={added} onAdd={add} />}
      >
        {isProgress ? (
          <ProgressView
            search={search}
            onChange={change}
            onOpen={(sourceId) =>
              void navigate({ to: '/sources/$sourceId', params: { sourceId }, search: {} })
            }
          />
        ) : (
          <EpisodesView
            {...{ search, reading, lines }}
            onChange={change}
            isOpenWork={hasOpenRound && reading.of === 'mine'}
          />
        )}
      </SplitScreen>
    </>
  );
}
