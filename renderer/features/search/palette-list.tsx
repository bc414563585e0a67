import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { Icon } from '../../ui/icon/icon.tsx';
import { nextActive } from '../../ui/pick-list/pick-entries.ts';
import { groupEntries, type PaletteEntry } from './palette-entry.ts';
import { PaletteRow } from './palette-row.tsx';
import styles from './palette.module.css';

type PaletteListProps = {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly entries: readonly PaletteEntry[];
  readonly onTake: (entry: PaletteEntry) => void;
};

/** The entry that a pointer is on. */
function entryAt({ target }: SyntheticEvent): string | null {
  const row = target instanceof Element ? target.closest('[data-entry]') : null;
  return row?.getAttribute('data-entry') ?? null;
}

/** The field and what was found: the arrows move through the list, Enter takes, the focus never leaves the field. */
export function PaletteList({ query, onQueryChange, entries, onTake }: PaletteListProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const ids = entries.filter(({ why }) => why === undefined).map(({ id }) => id);
  const active = pointed !== null && ids.includes(pointed) ? pointed : (ids[0] ?? null);
  const rowId = (id: string): string => `${listId}-${id.replaceAll(/\s/gu, '-')}`;
  const activeRow = active === null ? undefined : rowId(active);

  useEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(() => {
    if (activeRow !== undefined) {
      document.querySelector(`[id="${CSS.escape(activeRow)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [activeRow]);

  const take = (id: string | null): void => {
    const entry = entries.find((one) => one.id === id);
    if (entry !== undefined && entry.why === undefined) {
      onTake(entry);
    }
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    const next = nextActive(ids, active, event.key);
    if (next !== null) {
      setPointed(next);
    } else if (event.key === 'Enter') {
      take(active);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <>
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          aria-label="Find a passage, code, command"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeRow}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder="Words that were said, a code, a name, something to do"
          className={styles['input']}
          value={query}
          onChange={(event) => {
            setPointed(null);
            onQueryChange(event.target.value);
          }}
          onKeyDown={listen}
        />
      </div>
      {/* The field keeps the focus and the keys, so that only the pointer is listened to here. */}
      <div
        role="presentation"
        className={styles['list']}
        onPointerMove={(event) => {
          setPointed(entryAt(event) ?? pointed);
        }}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={(event) => {
          take(entryAt(event));
        }}
      >
        <div id={listId} role="listbox" aria-label="Found">
          {groupEntries(entries).map(({ name, entries: members }) => (
            <div key={name} role="group" aria-label={name} className={styles['group']}>
              <div aria-hidden="true" className={styles['name']}>
                {name}
              </div>
              {members.map((entry) => (
                <PaletteRow
                  key={entry.id}
                  id={rowId(entry.id)}
                  entry={entry}
                  isActive={entry.id === active}
                />
              ))}
            </div>
          ))}
          {entries.length === 0 ? (
            <div role="option" aria-selected="false" aria-disabled="true" className={styles['none']}>
              Nothing is called that, and nobody said it.
            </div>
          ) : null}
        </div>
      </div>
    </>
  );
}
