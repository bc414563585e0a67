import type { Table } from '#shared/contract/matrix.ts';
import { useDo } from '../../data/use-do.ts';
import { EditInPlace } from '../editing/index.ts';
import styles from './tables.module.css';

type CaptionProps = {
  readonly table: Table;
  /** Counts how often the table was asked to be renamed. */
  readonly renaming: number;
};

/** The table's number and its caption, as they stand in the paper; both are changed where they stand. */
export function Caption({ table, renaming }: CaptionProps) {
  const save = useDo('tables.save');
  const keep = async (change: { readonly name?: string; readonly caption?: string }): Promise<boolean> => {
    const { id, name, caption, spec } = table;
    return (await save({ tableId: id, name, caption, spec, ...change })).ok;
  };
  return (
    <div className={styles['caption']}>
      <div className={styles['number']}>
        <EditInPlace
          label="name of the table"
          value={table.name}
          isNeeded
          begin={renaming}
          onSave={(name) => keep({ name })}
        />
      </div>
      <div className={styles['words']}>
        <EditInPlace
          label="caption of the table"
          value={table.caption}
          placeholder="Say what the table shows"
          onSave={(caption) => keep({ caption })}
        />
      </div>
    </div>
  );
}
