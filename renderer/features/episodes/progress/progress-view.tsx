import { useMemo } from 'react';
import type { ProgressLine } from '#shared/contract/episode-progress.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { ProgressBar } from '../../../ui/progress-bar/progress-bar.tsx';
import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { Spoken } from '../../../ui/spoken/spoken.tsx';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Table } from '../../../ui/table/table.tsx';
import { useCoders } from '../../rounds/index.ts';
import type { ChangeSearch, EpisodesSearch } from '../episodes-search.ts';
import { progressRows, readingInWords, type ProgressBy, type ProgressRow } from './progress-rows.ts';
import styles from '../episodes.module.css';

const all = 'all';

const ways: readonly { readonly id: ProgressBy; readonly label: string }[] = [
  { id: 'source', label: 'By source' },
  { id: 'coder', label: 'By coder' },
  { id: 'round', label: 'By round' },
];

const quiet = (count: number) => (count === 0 ? <Spoken words="none">–</Spoken> : count.toLocaleString('en'));

function columnsFor(by: ProgressBy, nameOf: (id: string) => string): readonly TableColumn<ProgressRow>[] {
  const first = { source: 'Source', coder: 'Coder', round: 'Round' }[by];
  return [
    { id: 'name', label: first, isRowHeader: true, width: 220, cell: ({ id }) => nameOf(id) },
    { id: 'reading', label: 'Read', width: 260, cell: readingInWords },
    { id: 'episodes', label: 'Episodes', align: 'end', cell: ({ episodes }) => quiet(episodes) },
    { id: 'none', label: 'No codes', align: 'end', cell: ({ none }) => quiet(none) },
    { id: 'open', label: 'Open', align: 'end', cell: ({ open }) => quiet(open) },
    { id: 'done', label: 'Done', align: 'end', cell: ({ done }) => quiet(done) },
    {
      id: 'bar',
      label: 'Progress',
      width: 130,
      cell: ({ id, toCode, done, open }) =>
        toCode === 0 ? null : (
          <ProgressBar
            label={`${nameOf(id)}: ${done} of ${toCode} done`}
            value={done}
            aside={open}
            max={toCode}
          />
        ),
    },
  ];
}

type ProgressViewProps = {
  readonly search: EpisodesSearch;
  readonly onChange: ChangeSearch;
  /** Opens a source to go on in it. */
  readonly onOpen: (sourceId: string) => void;
};

/** How far everybody is, by source, by coder or by round. A row leads on: to its source, or to the sources of it. */
export function ProgressView({ search, onChange, onOpen }: ProgressViewProps) {
  const progress = useAsk('episodes.progress', {}).data;
  const sources = useAsk('sources.list', {}).data;
  const rounds = useAsk('rounds.list', {}).data;
  const coders = useCoders();
  const by = search.by ?? 'source';
  // The work at hand, unless one asks for another round or looks at rounds side by side.
  const inRound = search.round ?? (by === 'round' ? all : (rounds?.at(-1)?.id ?? all));
  const lines = useMemo(() => {
    const fits = ({ roundId, coderId }: ProgressLine): boolean =>
      (inRound === all || inRound === roundId) && (search.coder === undefined || search.coder === coderId);
    return (progress?.lines ?? []).filter(fits);
  }, [progress, inRound, search.coder]);
  const rows = useMemo(() => {
    const marking = (rounds ?? []).filter(({ work }) => work === 'episodes').map(({ id }) => id);
    return progressRows(lines, by, new Set(marking));
  }, [lines, by, rounds]);
  if (progress === undefined || sources === undefined || rounds === undefined) {
    return (
      <div className={styles['wait']}>
        <Skeleton lines={8} label="Looking up how far everybody is" />
      </div>
    );
  }
  const named: Readonly<Record<ProgressBy, (id: string) => string>> = {
    source: (id) => sources.find((one) => one.id === id)?.title ?? '',
    coder: (id) => coders.name(id),
    round: (id) => rounds.find((one) => one.id === id)?.name ?? '',
  };
  const people = [...new Set(progress.lines.map(({ coderId }) => coderId))];
  const seats = new Set(lines.map(({ coderId }) => coderId));
  const sealed = [...new Set(progress.sealed.map(({ coderId }) => coders.name(coderId)))];
  return (
    <>
      <div className={styles['ways']}>
        <SegmentedControl
          label="Gathered"
          segments={ways}
          value={by}
          onChange={(id) => {
            onChange({ by: ways.find((way) => way.id === id)?.id });
          }}
        />
        <Select
          label="Round"
          isLabelHidden
          options={[{ id: all, label: 'All rounds' }, ...rounds.map(({ id, name }) => ({ id, label: name }))]}
          value={inRound}
          onChange={(round) => {
            onChange({ round });
          }}
        />
        <Select
          label="Coder"
          isLabelHidden
          options={[
            { id: all, label: 'All coders' },
            ...people.map((id) => ({ id, label: coders.name(id) })),
          ]}
          value={search.coder ?? all}
          onChange={(id) => {
            onChange({ coder: id === all ? undefined : id });
          }}
        />
      </div>
      {seats.size > 1 && by !== 'coder' ? (
        <p className={styles['note']}>An episode counts once for each coder who works on it.</p>
      ) : null}
      {sealed.length === 0 ? null : (
        <p className={styles['note']}>
          How far {listInWords(sealed)} {sealed.length === 1 ? 'is' : 'are'} in the open round is sealed until
          it is compared.
        </p>
      )}
      <div className={styles['progress']}>
        <Table
          label="Progress"
          columns={columnsFor(by, named[by])}
          rows={rows}
          idOf={({ id }) => id}
          onCell={({ row }) => {
            if (by === 'source') onOpen(row);
            else onChange({ by: 'source', [by]: row });
          }}
          empty="Nobody has begun to read yet."
        />
      </div>
    </>
  );
}
