import type { ReactNode } from 'react';
import { wordsForId } from '#shared/agreement/coefficient-words.ts';
import type { AgreementReport, Coefficient } from '#shared/contract/agreement.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Table } from '../../../ui/table/table.tsx';
import { figure, interval } from './figures.ts';
import styles from './agreement.module.css';

/** A value with its interval, or why there is none. */
export function Figure({ coefficient }: { readonly coefficient: Coefficient | undefined }): ReactNode {
  if (coefficient === undefined) {
    return null;
  }
  const range = interval(coefficient);
  return coefficient.value === null ? (
    <span className={styles['undefined']}>undefined</span>
  ) : (
    <>
      <b className={styles['figure']}>{figure(coefficient.value)}</b>
      {range === null ? null : <span className={styles['range']}>{range}</span>}
    </>
  );
}

const columns: readonly TableColumn<Coefficient>[] = [
  {
    id: 'name',
    label: 'Coefficient',
    isRowHeader: true,
    cell: (coefficient) => (
      <span className={styles['coefficient']}>
        {coefficient.label}
        <span className={styles['sentence']}>
          {coefficient.reason ?? wordsForId(coefficient.id)?.sentence}
        </span>
      </span>
    ),
  },
  {
    id: 'value',
    label: 'Value, 95% interval',
    width: 150,
    align: 'end',
    cell: (coefficient) => <Figure coefficient={coefficient} />,
  },
];

/** The coefficients over all codes, each with what it means and its interval. */
export function CoefficientTable({ report }: { readonly report: AgreementReport }) {
  return (
    <Table
      label="Agreement over all codes"
      columns={columns}
      rows={report.coefficients}
      idOf={({ id }) => id}
    />
  );
}
