import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { ConditionChoices } from '../condition-choices.tsx';
import { longestName } from '../too-long.ts';
import { inTableOrder, moved, type TableDraft } from './table-draft.ts';
import styles from './paper.module.css';

type ArrangePanelProps = {
  readonly draft: TableDraft;
  readonly problem: string | undefined;
  readonly attributes: readonly Attribute[];
  readonly participants: readonly Participant[];
  readonly onChange: (next: TableDraft) => void;
};

/** How a table for the paper is arranged: what it is called, which attributes stand in it in which order, and who. */
export function ArrangePanel({ draft, problem, attributes, participants, onChange }: ArrangePanelProps) {
  const { spec } = draft;
  const shown = spec.attributeIds;
  const arrange = (attributeIds: readonly string[]): void => {
    onChange({ ...draft, spec: { ...spec, attributeIds: [...attributeIds] } });
  };
  return (
    <div className={styles['side']}>
      <TextField
        label="Name"
        maxLength={longestName}
        value={draft.name}
        error={problem}
        onChange={(name) => {
          onChange({ ...draft, name });
        }}
      />
      <TextField
        label="Caption"
        maxLength={500}
        value={draft.caption}
        onChange={(caption) => {
          onChange({ ...draft, caption });
        }}
      />
      <TextField
        label="What stands above the names"
        maxLength={longestName}
        value={spec.heading}
        onChange={(heading) => {
          onChange({ ...draft, spec: { ...spec, heading } });
        }}
      />
      <section aria-labelledby="columns-of-paper-table" className={styles['section']}>
        <h3 id="columns-of-paper-table" className={styles['heading']}>
          Columns
        </h3>
        <ul className={styles['columns']}>
          {inTableOrder(attributes, shown).map(({ id, name }) => {
            const at = shown.indexOf(id);
            return (
              <li key={id} className={styles['column']}>
                <Checkbox
                  isSelected={at !== -1}
                  onChange={(isOn) => {
                    arrange(isOn ? [...shown, id] : shown.filter((one) => one !== id));
                  }}
                >
                  {name}
                </Checkbox>
                {at === -1 ? null : (
                  <span className={styles['moves']}>
                    <IconButton
                      size="small"
                      icon={<Icon name="arrow-up" />}
                      label={`Move ${name} up`}
                      isDisabled={at === 0}
                      onPress={() => {
                        arrange(moved(shown, id, -1));
                      }}
                    />
                    <IconButton
                      size="small"
                      icon={<Icon name="arrow-down" />}
                      label={`Move ${name} down`}
                      isDisabled={at === shown.length - 1}
                      onPress={() => {
                        arrange(moved(shown, id, 1));
                      }}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="people-of-paper-table" className={styles['section']}>
        <h3 id="people-of-paper-table" className={styles['heading']}>
          Who is in it
        </h3>
        <ConditionChoices
          attributes={attributes.toSorted(
            (one, other) => Number(other.derived?.from === 'sample') - Number(one.derived?.from === 'sample'),
          )}
          participants={participants}
          where={spec.where}
          onChange={(where) => {
            onChange({ ...draft, spec: { ...spec, where } });
          }}
        />
      </section>
    </div>
  );
}
