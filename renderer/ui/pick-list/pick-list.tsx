import {
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { thisPlatform } from '../kbd/key-names.ts';
import { matchesKeys } from '../kbd/matches-keys.ts';
import { nextActive, pickGroups, type PickAction, type PickOption } from './pick-entries.ts';
import { PickRow, PickRows, rowIdOf } from './pick-row.tsx';
import styles from './pick-list.module.css';

export interface PickListProps {
  readonly label: string;
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  /** Already those that fit the words, in the order to show them. */
  readonly options: readonly PickOption[];
  readonly onPick: (id: string) => void;
  readonly actions?: readonly PickAction[];
  readonly placeholder?: string | undefined;
  readonly empty?: ReactNode;
}

const noActions: readonly PickAction[] = [];

/** More than fit into the list at once: what is below is drawn when these are on the screen. */
const screenful = 14;

/** Words are written, the arrows move through what fits, Enter takes it: the focus never leaves the field. */
export function PickList(props: PickListProps) {
  const { label, text, onTextChange, options, onPick, actions = noActions, placeholder, empty } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const ids = [...options.filter(({ isDisabled }) => isDisabled !== true), ...actions].map(({ id }) => id);
  const active = pointed !== null && ids.includes(pointed) ? pointed : (ids[0] ?? null);

  const drawn = useDeferredValue(options.length, screenful);
  const last = options.findIndex(({ id }) => id === active);
  const visible = options.slice(0, Math.max(drawn, screenful, last + 1));

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    if (active !== null)
      document.getElementById(rowIdOf(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  const take = (id: string) => {
    const action = actions.find((one) => one.id === id);
    if (action === undefined) onPick(id);
    else action.onAction();
  };
  const listen = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const pressed = actions.find(
      ({ shortcut }) => shortcut !== undefined && matchesKeys(event, shortcut, thisPlatform()),
    );
    const next = nextActive(ids, active, event.key);
    if (pressed !== undefined) pressed.onAction();
    else if (next !== null) setPointed(next);
    else if (event.key === 'Enter' && active !== null) take(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const row = ({ id, label: name, hint, detail, mark, shortcut, isDisabled = false }: PickOption) => (
    <PickRow
      key={id}
      {...{ listId, label: name, hint, detail, shortcut, isDisabled }}
      entryId={id}
      mark={mark ?? null}
      isActive={id === active}
    />
  );

  return (
    <>
      <div className={classNames(styles['field'])}>
        <span className={classNames(styles['icon'])}>
          <Icon name="search" size={14} />
        </span>
        <input
          ref={input}
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : rowIdOf(listId, active)}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={text}
          placeholder={placeholder}
          className={classNames(styles['input'])}
          onChange={(event) => {
            setPointed(null);
            onTextChange(event.target.value);
          }}
          onKeyDown={listen}
        />
      </div>
      <PickRows
        id={listId}
        label={label}
        isEmpty={options.length === 0}
        empty={empty}
        onPoint={setPointed}
        onPick={take}
      >
        {pickGroups(visible).map(({ name, options: members }) =>
          name === null ? (
            members.map(row)
          ) : (
            <div key={`group ${name}`} role="group" aria-label={name}>
              <div aria-hidden="true" className={classNames(styles['group'])}>
                {name}
              </div>
              {members.map(row)}
            </div>
          ),
        )}
        {actions.map(({ id, label: name, shortcut, mark }) => (
          <PickRow
            key={id}
            {...{ listId, label: name, shortcut }}
            entryId={id}
            mark={mark ?? <Icon name="add" size={14} />}
            isActive={id === active}
            isAction
          />
        ))}
      </PickRows>
    </>
  );
}
