import { CommandKeys } from '../../commands/command-keys.tsx';
import type { Command } from '../../commands/command.ts';
import { scopeTitle } from '../../commands/scope-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { allCommands } from '../all-commands.ts';
import styles from './shortcut-sheet.module.css';

const byScope = (): readonly (readonly [string, readonly Command[]])[] => [
  ...Map.groupBy(
    allCommands.filter(({ keys }) => keys.length > 0),
    ({ scope }) => scope,
  ),
];

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
      <div className={styles['sheet']} data-printed="sheet">
        {byScope().map(([scope, commands]) => (
          <section key={scope} className={styles['scope']}>
            <h3 className={styles['title']}>{scopeTitle(scope)}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id} className={styles['line']}>
                  <dt>{command.label}</dt>
                  <dd>
                    <CommandKeys keys={command.keys[0] ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
