import { useMemo, useState } from 'react';
import type { TableCell, TableColumn, TableSort } from '#renderer/ui/table/table-column.ts';
import { Table } from '#renderer/ui/table/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden/visually-hidden.tsx';
import { Sample, Section } from '../sample.tsx';

const types = [
  'Facilitating PD for coaches',
  'Strategic planning',
  'Individualized support',
  'Visiting classrooms',
  'Training to deliver district PD',
  'Cofacilitating PLCs',
];

interface Leader {
  readonly name: string;
  readonly place: string;
  readonly reported: string;
}

const leaders: readonly Leader[] = [
  { name: 'Karen', place: 'Rural', reported: '?.....' },
  { name: 'Jessica', place: 'Suburban', reported: 'xx....' },
  { name: 'Celeste', place: 'Suburban', reported: 'xxxx..' },
  { name: 'Jasmine', place: 'Urban', reported: 'x..x.x' },
  { name: 'Grace', place: 'Urban', reported: 'x..xx.' },
  { name: 'Scarlett', place: 'Rural', reported: '.x.x.x' },
];

function presence(mark: string | undefined) {
  if (mark === '?') return <small>not asked</small>;
  return (
    <>
      <span aria-hidden="true">{mark === 'x' ? '✓' : '·'}</span>
      <VisuallyHidden>{mark === 'x' ? 'reported' : 'not reported'}</VisuallyHidden>
    </>
  );
}

const countOf = (mark: string, at: number) => leaders.filter(({ reported }) => reported[at] === mark).length;

const columns: readonly TableColumn<Leader>[] = [
  {
    id: 'name',
    label: 'District leader',
    cell: ({ name }) => name,
    isRowHeader: true,
    isSortable: true,
    total: 'Total',
  },
  { id: 'place', label: 'Type', cell: ({ place }) => place, isDoor: false, isSortable: true, total: '' },
  ...types.map((label, at) => ({
    id: label,
    label,
    align: 'center' as const,
    width: 100,
    cell: ({ reported }: Leader) => presence(reported[at]),
    total: countOf('x', at),
  })),
];

function Matrix() {
  const [selected, setSelected] = useState<TableCell | null>({
    row: 'Scarlett',
    column: 'Visiting classrooms',
  });
  const [sort, setSort] = useState<TableSort | null>(null);
  const rows = useMemo(() => {
    if (sort === null) return leaders;
    const key = sort.column === 'name' ? 'name' : 'place';
    const sign = sort.direction === 'ascending' ? 1 : -1;
    return leaders.toSorted((a, b) => sign * a[key].localeCompare(b[key]));
  }, [sort]);
  return (
    <div>
      <Table
        label="Interactions by district leader"
        caption={
          <>
            <strong>Table 3</strong>
            <br />
            <em>Interactions With School-Based Coaches by District Leader</em>
          </>
        }
        columns={columns}
        rows={rows}
        idOf={({ name }) => name}
        selectedCell={selected}
        onCell={setSelected}
        sort={sort}
        onSort={setSort}
      />
      <output data-testid="cell">{selected === null ? 'none' : `${selected.row}, ${selected.column}`}</output>
    </div>
  );
}

const manyRows = Array.from({ length: 500 }, (_, n) => n + 1);
const manyColumns: readonly TableColumn<number>[] = [
  { id: 'name', label: 'Participant', cell: (n) => `Participant ${n}`, isRowHeader: true, total: 'Total' },
  ...Array.from({ length: 40 }, (_, at) => ({
    id: `theme ${at + 1}`,
    label: `Theme ${at + 1}`,
    align: 'center' as const,
    cell: (n: number) => (n * (at + 3)) % 7,
    total: 500,
  })),
];

export function Tables() {
  const [selected, setSelected] = useState<TableCell | null>(null);
  return (
    <Section title="Tables">
      <Sample title="As in the paper">
        <Matrix />
      </Sample>
      <Sample title="Five hundred rows">
        <div className="box boxed-tall">
          <Table
            label="Many participants"
            columns={manyColumns}
            rows={manyRows}
            idOf={String}
            selectedCell={selected}
            onCell={setSelected}
          />
        </div>
      </Sample>
      <Sample title="Empty">
        <Table
          label="Empty table"
          columns={columns.slice(0, 4)}
          rows={[]}
          idOf={({ name }) => name}
          empty="No participant fits the filter."
        />
      </Sample>
    </Section>
  );
}
