import type { AgreementReport, Coefficient } from '#shared/contract/agreement.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Table } from '../../../ui/table/table.tsx';
import { Figure } from './coefficient-table.tsx';
import styles from './agreement.module.css';

type CodeRow = AgreementReport['perCode'][number];

const of = (row: CodeRow, name: string): Coefficient | undefined =>
  row.coefficients.find(({ id }) => id.startsWith(`${name}[`));

const figures = [
  { id: 'krippendorff_alpha_nominal', label: 'Krippendorff’s alpha' },
  { id: 'cohen_kappa', label: 'Cohen’s kappa' },
  { id: 'fleiss_kappa', label: 'Fleiss’ kappa' },
  { id: 'gwet_ac1', label: 'Gwet’s AC1' },
  { id: 'percent_agreement', label: 'Percent agreement' },
  { id: 'specific_agreement', label: 'Specific agreement' },
] as const;

const rowId = (row: CodeRow): string => row.codeId ?? row.name;

/** Kappa for two coders or for more, and what holds for any number; why a figure is missing stands with the code. */
function codeColumns(coders: number): readonly TableColumn<CodeRow>[] {
  const shown = figures.filter(({ id }) => id !== (coders === 2 ? 'fleiss_kappa' : 'cohen_kappa'));
  const reasons = (row: CodeRow): string =>
    [...new Set(shown.flatMap(({ id }) => of(row, id)?.reason ?? []))].join(' ');
  return [
    {
      id: 'code',
      label: 'Code',
      isRowHeader: true,
      cell: (row) => (
        <span className={styles['coefficient']}>
          {row.name}
          {reasons(row) === '' ? null : <span className={styles['sentence']}>{reasons(row)}</span>}
        </span>
      ),
    },
    ...shown.map(({ id, label }) => ({
      id,
      label,
      align: 'end' as const,
      width: 104,
      cell: (row: CodeRow) => <Figure coefficient={of(row, id)} />,
    })),
  ];
}

type CodeTableProps = {
  readonly report: AgreementReport;
  readonly selectedId: string | null;
  readonly onSelect: (codeId: string) => void;
};

/** Agreement code by code, as applied or not; a figure opens the episodes it is made of. */
export function CodeTable({ report, selectedId, onSelect }: CodeTableProps) {
  return (
    <Table
      label="Agreement on each code"
      columns={codeColumns(report.coders.length)}
      rows={report.perCode}
      idOf={rowId}
      selectedCell={selectedId === null ? null : { row: selectedId, column: 'krippendorff_alpha_nominal' }}
      onCell={({ row }) => {
        onSelect(row);
      }}
    />
  );
}
