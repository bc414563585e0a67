import { countOf } from '#shared/messages/count-of.ts';
import { redoCommand, undoCommand } from '../../commands/step-commands.ts';
import { runCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { ShortcutKeys } from '../../ui/kbd/shortcut-keys.tsx';
import { SavedState } from './saved-state.tsx';
import type { NextSteps } from './use-undo-redo.ts';
import { shortcutsCommand } from './window-commands.ts';
import styles from './footer.module.css';

/** How many of the episodes that are to be coded by the one who sits here are. */
function CodedSoFar() {
  const isOpen = useSession()?.round?.state === 'open';
  const sources = useAsk('sources.list', {}, { quietly: true }).data ?? [];
  const episodes = sources.reduce((sum, source) => sum + source.episodes, 0);
  const done = sources.reduce((sum, source) => sum + source.done, 0);
  return !isOpen || episodes === 0 ? null : (
    <span>
      {done.toLocaleString('en')} of {countOf(episodes, 'episode')} done
    </span>
  );
}

type StepButtonProps = {
  readonly command: typeof undoCommand;
  readonly icon: 'undo' | 'redo';
  readonly step: string | null;
};

function StepButton({ command, icon, step }: StepButtonProps) {
  return (
    <IconButton
      size="small"
      placement="top"
      icon={<Icon name={icon} size={14} />}
      label={step === null ? command.label : `${command.label}: ${step}`}
      shortcut={command}
      isDisabled={step === null}
      onPress={() => {
        runCommand(command.id);
      }}
    />
  );
}

/** The state of things: saved, how far, what can be taken back. */
export function Footer({ next }: { readonly next: NextSteps }) {
  return (
    <footer className={styles['footer']}>
      <SavedState />
      <CodedSoFar />
      <div className={styles['right']}>
        <StepButton command={undoCommand} icon="undo" step={next.undo} />
        <StepButton command={redoCommand} icon="redo" step={next.redo} />
        <button
          type="button"
          className={styles['shortcuts']}
          aria-haspopup="dialog"
          onClick={() => {
            runCommand(shortcutsCommand.id);
          }}
        >
          <ShortcutKeys shortcut={shortcutsCommand} /> shortcuts
        </button>
      </div>
    </footer>
  );
}
