import { Link } from '@tanstack/react-router';
import { runCommand } from '../../commands/use-command.ts';
import { PackagesOfRound } from '../../features/handover/index.ts';
import { MemosOn } from '../../features/memos/index.ts';
import { SeatMenu } from '../../features/rounds/index.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { useShortcutKeys } from '../../ui/kbd/chosen-keys.ts';
import { ariaKeys, thisPlatform } from '../../ui/kbd/key-names.ts';
import { ShortcutKeys } from '../../ui/kbd/shortcut-keys.tsx';
import { StudyTitle } from './study-title.tsx';
import { findCommand } from './window-commands.ts';
import styles from './header.module.css';

/** Which study, a way to everything in it, and who sits here. */
export function Header({ title }: { readonly title: string | undefined }) {
  const [keys] = useShortcutKeys(findCommand);
  return (
    <header className={styles['header']}>
      <Link to="/sources" className={styles['name']}>
        Throughline
      </Link>
      {title === undefined ? null : <StudyTitle title={title} />}
      <button
        type="button"
        className={styles['find']}
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeys(keys, thisPlatform())}
        onClick={() => {
          runCommand(findCommand.id);
        }}
      >
        <Icon name="search" size={14} />
        <span className={styles['words']}>{findCommand.label}</span>
        <span aria-hidden="true">
          <ShortcutKeys shortcut={findCommand} />
        </span>
      </button>
      <SeatMenu
        renderMore={(id, close) => (
          <>
            <PackagesOfRound roundId={id} onLeave={close} />
            <MemosOn about={{ kind: 'round', id }} onLeave={close} />
          </>
        )}
      />
    </header>
  );
}
