import { useState, type KeyboardEvent } from 'react';
import type { Command } from '../../../commands/command.ts';
import { scopeOrder, scopeTitle } from '../../../commands/scope-words.ts';
import { ShortcutKeys } from '../../../ui/kbd/shortcut-keys.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import styles from './shortcut-sheet.module.css';

type KeyLinesProps = {
  /** With the keys that they have now. */
  readonly commands: readonly Command[];
  readonly isChanged: (command: Command) => boolean;
  readonly onChange: (command: Command) => void;
};

const byScope = (commands: readonly Command[]): readonly (readonly [string, readonly Command[]])[] =>
  [...Map.groupBy(commands, ({ scope }) => scope)].toSorted(
    ([one], [other]) => scopeOrder(one) - scopeOrder(other),
  );

/** Where a key leads among so many lines; null when it leads nowhere. */
function lineAfter(key: string, at: number, count: number): number | null {
  const to = new Map([
    ['ArrowDown', Math.min(count - 1, at + 1)],
    ['ArrowUp', Math.max(0, at - 1)],
    ['Home', 0],
    ['End', count - 1],
  ]);
  return to.get(key) ?? null;
}

/** Moves the focus from line to line. */
export function walkLines(event: KeyboardEvent, within: Element | null): void {
  const lines = [...(within?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  const to = lineAfter(
    event.key,
    lines.findIndex((line) => line === document.activeElement),
    lines.length,
  );
  const line = to === null ? undefined : lines[to];
  if (line !== undefined) {
    event.preventDefault();
    line.focus();
  }
}

/** A line for each command, by where its keys hold. Each is a way to change them; the arrows lead from one to the next. */
export function KeyLines({ commands, isChanged, onChange }: KeyLinesProps) {
  const groups = byScope(commands);
  const [last, setLast] = useState('');
  const first = groups[0]?.[1][0]?.id;
  const entry = commands.some(({ id }) => id === last) ? last : first;
  return (
    <div
      role="group"
      aria-label="All shortcuts"
      className={styles['sheet']}
      data-printed="sheet"
      onKeyDown={(event) => {
        walkLines(event, event.currentTarget);
      }}
    >
      {groups.map(([scope, members]) => (
        <section key={scope} className={styles['scope']}>
          <h3 className={styles['title']}>{scopeTitle(scope)}</h3>
          <ul className={styles['lines']}>
            {members.map((command) => (
              <li key={command.id}>
                <button
                  type="button"
                  data-line={command.id}
                  tabIndex={command.id === entry ? 0 : -1}
                  className={styles['line']}
                  onFocus={() => {
                    setLast(command.id);
                  }}
                  onClick={() => {
                    onChange(command);
                  }}
                >
                  <span>{command.label}</span>
                  <span className={styles['keys']} data-changed={isChanged(command) || undefined}>
                    {command.keys.map((keys) => (
                      <ShortcutKeys key={keys} shortcut={keys} />
                    ))}
                    {command.keys.length === 0 ? 'no keys' : null}
                    {isChanged(command) ? <VisuallyHidden>, changed</VisuallyHidden> : null}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
