import { useEffect, useRef } from 'react';
import { Totals, type Axis, type MatrixSpec } from '#shared/contract/matrix.ts';
import type { Attribute } from '#shared/contract/participants.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Select } from '../../../ui/select/select.tsx';
import { withColumns, withRows, type Side } from './arrange-spec.ts';
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

/** What a side can hold: things of the study, or participants by an attribute of theirs. */
const sidesOf = (attributes: readonly Attribute[]): readonly SideChoice[] => [
  ...axes.map(({ id, label }) => ({ id, label, side: { axis: id } })),
  ...attributes
    .filter(({ type }) => type === 'category' || type === 'yes/no')
    .map(({ id, name }) => ({
      id: `class ${id}`,
      label: `Participants by ${name}`,
      side: { axis: 'class' as const, classesOf: id },
    })),
];

type SideChoice = { readonly id: string; readonly label: string; readonly side: Side };

const choiceOf = (axis: Axis, { classesOf }: MatrixSpec): string =>
  axis === 'class' ? `class ${classesOf ?? ''}` : axis;

const layerId = (layer: MatrixSpec['layer']): string => (layer.of === 'coder' ? layer.coderId : layer.of);

const layerOf = (id: string): MatrixSpec['layer'] =>
  id === 'consensus' || id === 'any' ? { of: id } : { of: 'coder', coderId: id };

/** What ticking an attribute and pressing its values does to this table. */
function attributeHelp({ rows, columns }: MatrixSpec): string {
  if (rows === 'participant') {
    return 'Tick one to show it beside the participants; press values to keep only those.';
  }
  return columns === 'participant' || columns === 'class' || rows === 'class'
    ? 'Press values to keep only the participants who have them.'
    : 'Press values to keep only what participants said who have them.';
}

/** How the table is arranged: what its sides hold, whose codings count, who is in it, what is added up. */
export function ArrangePanel({ spec, coders, onChange }: ArrangePanelProps) {
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const participants = useAsk('participants.list', {}).data ?? [];
  const sides = sidesOf(attributes);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What opened it may be gone, with what it opened in place of.
    panel.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={panel} className={styles['panel']}>
      <Select
        label="Rows"
        options={sides}
        value={choiceOf(spec.rows, spec)}
        onChange={(id) => {
          const side = sides.find((one) => one.id === id)?.side;
          if (side !== undefined) {
            onChange(withRows(spec, side));
          }
        }}
      />
      <Select
        label="Columns"
        options={sides}
        value={choiceOf(spec.columns, spec)}
        onChange={(id) => {
          const side = sides.find((one) => one.id === id)?.side;
          if (side !== undefined) {
            onChange(withColumns(spec, side));
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
