import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { ProgressBar } from '../../../ui/progress-bar/progress-bar.tsx';
import { findPromptsCommand } from '../protocol.commands.ts';
import { useFindStore } from './find-store.ts';

type FindButtonProps = {
  readonly isDisabled: boolean;
  readonly onFind: () => void;
};

/** Begins to look for the prompts; while that is under way, says how far it is and stops it. */
export function FindButton({ isDisabled, onFind }: FindButtonProps) {
  const finding = useFindStore((state) => state.finding);
  if (finding !== null) {
    return (
      <>
        <ProgressBar label="Looking for the prompts" value={finding.done} max={finding.total} />
        <Button kind="quiet" onPress={finding.cancel}>
          Cancel
        </Button>
      </>
    );
  }
  return (
    <Button
      icon={<Icon name="search" size={14} />}
      shortcut={findPromptsCommand}
      label={findPromptsCommand.label}
      isDisabled={isDisabled}
      onPress={onFind}
    >
      Find in transcripts
    </Button>
  );
}
