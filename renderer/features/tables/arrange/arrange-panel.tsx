import { Totals, type Axis, type MatrixSpec } from '#shared/contract/matrix.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Select } from '../../../ui/select/select.tsx';
import { withColumns, withRows } from './arrange-spec.ts';
import { AttributeChoices } from './attribute-choices.tsx';
import styles from './arrange.module.css';

type ArrangePanelProps = {
  readonly spec: MatrixSpec;
  readonly coders: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (next: MatrixSpec) => void;
};

const axes = [
  { id: 'participant', label: 'Participants' },
  { id: 'source', label: 'Sources' },
  { id: 'theme', label: 'Themes' },
  { id: 'code', label: 'Codes' },
  { id: 'prompt', label: 'Prompts' },
] as const;

const totals = [
  { id: 'both', label: 'Rows and columns' },
  { id: 'rows', label: 'Rows' },
  { id: 'columns', label: 'Columns' },
  { id: 'none', label: 'None' },
] as const;

const axisOf = (id: string): Axis | undefined => axes.find((axis) => axis.id === id)?.id;

const layerId = (layer: MatrixSpec['layer']): string => (layer.of === 'coder' ? layer.coderId : layer.of);

const layerOf = (id: string): MatrixSpec['layer'] =>
  id === 'consensus' || id === 'any' ? { of: id } : { of: 'coder', coderId: id };

/** What ticking an attribute and pressing its values does to this table. */
function attributeHelp({ rows, columns }: MatrixSpec): string {
  if (rows === 'participant') {
    return 'Tick one to show it beside the participants; press values to keep only those.';
  }
  return columns === 'participant'
    ? 'Press values to keep only the participants who have them.'
    : 'Press values to keep only what participants said who have them.';
}

/** How the table is arranged: what its sides hold, whose codings count, who is in it, what is added up. */
export function ArrangePanel({ spec, coders, onChange }: ArrangePanelProps) {
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const participants = useAsk('participants.list', {}).data ?? [];
  return (
    <div className={styles['panel']}>
      <Select
        label="Rows"
        options={axes}
        value={spec.rows}
        onChange={(id) => {
          const axis = axisOf(id);
          if (axis !== undefined) {
            onChange(withRows(spec, axis));
          }
        }}
      />
      <Select
        label="Columns"
        options={axes}
        value={spec.columns}
        onChange={(id) => {
          const axis = axisOf(id);
          if (axis !== undefined) {
            onChange(withColumns(spec, axis));
          }
        }}
      />
      <Select
        label="Whose codings"
        options={[
          { id: 'consensus', label: 'The consensus' },
          ...coders.map(({ id, name }) => ({ id, label: name })),
          { id: 'any', label: 'Anyone’s' },
        ]}
        value={layerId(spec.layer)}
        onChange={(id) => {
          onChange({ ...spec, layer: layerOf(id) });
        }}
      />
      <Select
        label="Totals of"
        options={totals}
        value={spec.totals}
        onChange={(id) => {
          const parsed = Totals.safeParse(id);
          if (parsed.success) {
            onChange({ ...spec, totals: parsed.data });
          }
        }}
      />
      {attributes.length === 0 ? null : (
        <section aria-labelledby="attributes-of-table" className={styles['section']}>
          <h3 id="attributes-of-table" className={styles['heading']}>
            Attributes
          </h3>
          <p className={styles['help']}>{attributeHelp(spec)}</p>
          <AttributeChoices {...{ spec, attributes, participants, onChange }} />
        </section>
      )}
    </div>
  );
}
