import { CommandKeys } from '../../../commands/command-keys.tsx';
import { scopeOrder, scopeTitle } from '../../../commands/scope-words.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { allCommands } from '../../all-commands.ts';
import { sheetLines, type SheetLine } from './sheet-lines.ts';
import styles from './shortcut-sheet.module.css';

const byScope = (): readonly (readonly [string, readonly SheetLine[]])[] =>
  [
    ...Map.groupBy(
      allCommands.filter(({ keys }) => keys.length > 0),
      ({ scope }) => scope,
    ),
  ]
    .toSorted(([one], [other]) => scopeOrder(one) - scopeOrder(other))
    .map(([scope, commands]) => [scope, sheetLines(commands)]);

/** A component of its own, so that a closed sheet costs nothing whenever the window around it is drawn. */
function Scopes() {
  return (
    <div
      role="region"
      aria-label="All shortcuts"
      tabIndex={0}
      className={styles['sheet']}
      data-printed="sheet"
    >
      {byScope().map(([scope, lines]) => (
        <section key={scope} className={styles['scope']}>
          <h3 className={styles['title']}>{scopeTitle(scope)}</h3>
          <dl>
            {lines.map(({ label, first, last }) => (
              <div key={label} className={styles['line']}>
                <dt>{label}</dt>
                <dd className={styles['keys']}>
                  <CommandKeys keys={first} />
                  {last === null ? null : (
                    <>
                      to <CommandKeys keys={last} />
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

type ShortcutSheetProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Every command that has keys, by where they hold, on one sheet that prints well. */
export function ShortcutSheet({ isOpen, onClose }: ShortcutSheetProps) {
  return (
    <Dialog
      title="Shortcuts"
      size="full"
      isOpen={isOpen}
      onOpenChange={onClose}
      actions={
        <Button
          icon={<Icon name="document" />}
          onPress={() => {
            window.print();
          }}
        >
          Print
        </Button>
      }
    >
      <Scopes />
    </Dialog>
  );
}
