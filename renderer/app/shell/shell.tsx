import { Outlet, useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { goCommands } from './go-commands.ts';
import { Navigation } from './navigation.tsx';
import { redoCommand, undoCommand } from './study-commands.ts';
import styles from './shell.module.css';

function GoCommand({ command }: { readonly command: (typeof goCommands)[number] }) {
  const navigate = useNavigate();
  useCommand(command, () => {
    void navigate({ to: `/${command.id.slice('go.'.length)}` });
  });
  return null;
}

/** The frame of the workbench: who and what at the top, places at the left, state at the bottom, the open place in the middle. */
export function Shell() {
  const session = useSession();
  const info = useAsk('study.info', {}).data;
  const undo = useDo('history.undo');
  const redo = useDo('history.redo');
  useCommand(undoCommand, () => void undo({}), session?.undo !== null);
  useCommand(redoCommand, () => void redo({}), session?.redo !== null);
  return (
    <div className={styles['app']}>
      {goCommands.map((command) => (
        <GoCommand key={command.id} command={command} />
      ))}
      <header className={styles['header']}>
        <b>Throughline</b>
        <span className={styles['study']}>{info?.title}</span>
        <span className={styles['who']}>{session?.coder?.name ?? 'Nobody is coding yet'}</span>
      </header>
      <Navigation info={info} />
      <main className={styles['main']}>
        <Outlet />
      </main>
      <footer className={styles['footer']}>Saved. Every step can be undone.</footer>
    </div>
  );
}
