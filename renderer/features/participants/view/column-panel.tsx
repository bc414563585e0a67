import type { Attribute, Participant } from '#shared/contract/participants.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { takenWords } from '../attributes/type-words.ts';
import type { SheetView } from '../participants-search.ts';
import { valueChoices } from './value-choices.ts';
import styles from '../participants.module.css';

type ColumnPanelProps = {
  /** Null for the column of the names. */
  readonly attribute: Attribute | null;
  readonly attributes: readonly Attribute[];
  readonly participants: readonly Participant[];
  readonly view: SheetView;
  readonly onView: (next: SheetView) => void;
  readonly onMove: (attribute: Attribute, by: -1 | 1) => void;
  readonly onChange: (attribute: Attribute) => void;
  readonly onRemove: (attribute: Attribute) => void;
};

const mostChoices = 40;

/** Shows these values only, or all of them when none is left. */
function withOnly(view: SheetView, id: string, values: readonly string[]): SheetView {
  const { only = {}, ...rest } = view;
  const { [id]: _before, ...others } = only;
  const next = values.length === 0 ? others : { ...others, [id]: values };
  return Object.keys(next).length === 0 ? rest : { ...rest, only: next };
}

function withSort(view: SheetView, id: string, isDown: boolean): SheetView {
  const { sort, down, ...rest } = view;
  const isOff = sort === id && (down === true) === isDown;
  return isOff ? rest : { ...rest, sort: id, ...(isDown ? { down: true } : {}) };
}

/** What can be done with a column of the sheet: sort by it, show some values only, move, hide, change or remove it. */
export function ColumnPanel(props: ColumnPanelProps) {
  const { attribute, attributes, participants, view, onView, onMove, onChange, onRemove } = props;
  const id = attribute?.id ?? 'name';
  const kept = view.only?.[id] ?? [];
  const choices = attribute === null ? [] : valueChoices(attribute, participants);
  const isStored = attribute !== null && attribute.derived?.from !== 'sample';
  return (
    <div className={styles['panel']}>
      <section aria-label={attribute?.name ?? 'Name'} className={styles['section']}>
        <h3 className={styles['heading']} dir="auto">
          {attribute?.name ?? 'Name'}
        </h3>
        {attribute === null || attribute.description === '' ? null : (
          <p className={styles['quiet']}>{attribute.description}</p>
        )}
        {attribute === null ? null : <p className={styles['quiet']}>{takenWords(attribute, attributes)}</p>}
        <div className={styles['buttons']}>
          <Button
            icon={<Icon name="arrow-up" />}
            isOn={view.sort === id && view.down !== true}
            onPress={() => {
              onView(withSort(view, id, false));
            }}
          >
            Sort up
          </Button>
          <Button
            icon={<Icon name="arrow-down" />}
            isOn={view.sort === id && view.down === true}
            onPress={() => {
              onView(withSort(view, id, true));
            }}
          >
            Sort down
          </Button>
        </div>
      </section>
      {attribute === null || choices.length === 0 || choices.length > mostChoices ? null : (
        <section aria-label="Show only" className={styles['section']}>
          <h3 className={styles['heading']}>Show only</h3>
          <ul className={styles['choices']}>
            {choices.map(({ value, label, count }) => (
              <li key={value} className={styles['choice']}>
                <Checkbox
                  isSelected={kept.includes(value)}
                  onChange={(isOn) => {
                    onView(withOnly(view, id, isOn ? [...kept, value] : kept.filter((one) => one !== value)));
                  }}
                >
                  {label}
                </Checkbox>
                <span className={styles['figure']}>{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {attribute === null ? null : (
        <section aria-label="The column" className={styles['section']}>
          <h3 className={styles['heading']}>The column</h3>
          {isStored ? (
            <div className={styles['buttons']}>
              <Button
                icon={<Icon name="arrow-left" />}
                isDisabled={attributes[0]?.id === attribute.id}
                onPress={() => {
                  onMove(attribute, -1);
                }}
              >
                Move left
              </Button>
              <Button
                icon={<Icon name="arrow-right" />}
                isDisabled={
                  attributes.findLast(({ derived }) => derived?.from !== 'sample')?.id === attribute.id
                }
                onPress={() => {
                  onMove(attribute, 1);
                }}
              >
                Move right
              </Button>
            </div>
          ) : null}
          <div className={styles['list']}>
            <Button
              kind="quiet"
              icon={<Icon name="minus" />}
              onPress={() => {
                onView({ ...view, hide: [...(view.hide ?? []), attribute.id] });
              }}
            >
              Hide the column
            </Button>
            <Button
              kind="quiet"
              icon={<Icon name="edit" />}
              shortcut="Enter"
              onPress={() => {
                onChange(attribute);
              }}
            >
              {attribute.derived === null
                ? 'Change attribute'
                : attribute.derived.from === 'classes'
                  ? 'Change classes'
                  : 'Open the sample'}
            </Button>
            {isStored ? (
              <Button
                kind="quiet"
                icon={<Icon name="trash" />}
                onPress={() => {
                  onRemove(attribute);
                }}
              >
                Remove attribute
              </Button>
            ) : null}
          </div>
        </section>
      )}
    </div>
  );
}
