import { useState } from 'react';
import type { Speaker } from '#shared/contract/sources.ts';
import { runCommand } from '../../../commands/use-command.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { MenuItem } from '../../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../../ui/menu/menu-section.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { toast } from '../../../ui/toast/toast.ts';

/** So many other voices are offered; in a debate the few who matter are merged in the preview. */
const most = 20;

type RenameDialogProps = { readonly speaker: Speaker; readonly onClose: () => void };

function RenameDialog({ speaker, onClose }: RenameDialogProps) {
  const rename = useDo('speakers.rename');
  const [label, setLabel] = useState(speaker.label);
  const [problem, setProblem] = useState<string | undefined>();
  const keep = async (): Promise<void> => {
    const result = await rename({ speakerId: speaker.id, label }, { quietly: true });
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      isOpen
      title="Rename the speaker"
      onOpenChange={onClose}
      onSubmit={() => void keep()}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" type="submit" isDisabled={label.trim() === ''}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label="Name"
        description="The words of the transcript stay as they are."
        maxLength={200}
        value={label}
        onChange={setLabel}
        error={problem}
      />
    </Dialog>
  );
}

type SpeakerMenuProps = {
  readonly speaker: Speaker;
  /** The other voices of the same source. */
  readonly others: readonly Speaker[];
};

/** What can be put right about a voice after it came in: its name, and that it is the same as another one. */
export function SpeakerMenu({ speaker, others }: SpeakerMenuProps) {
  const merge = useDo('speakers.merge');
  const [isRenaming, setRenaming] = useState(false);
  const mergeInto = async (other: Speaker): Promise<void> => {
    const result = await merge({ speakerId: speaker.id, intoId: other.id });
    if (result.ok) {
      toast(`${speaker.label} and ${other.label} are one speaker.`, {
        action: { label: 'Undo', onAction: () => void runCommand('history.undo') },
      });
    }
  };
  return (
    <>
      <Menu
        label={`More to do with ${speaker.label}`}
        trigger={
          <IconButton size="small" icon={<Icon name="more" />} label={`More to do with ${speaker.label}`} />
        }
      >
        <MenuItem
          icon={<Icon name="edit" />}
          onAction={() => {
            setRenaming(true);
          }}
        >
          Rename
        </MenuItem>
        {others.length === 0 ? null : (
          <MenuSection title="Is the same speaker as">
            {others.slice(0, most).map((other) => (
              <MenuItem key={other.id} icon={<Icon name="merge" />} onAction={() => void mergeInto(other)}>
                {other.label}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
      {isRenaming ? (
        <RenameDialog
          speaker={speaker}
          onClose={() => {
            setRenaming(false);
          }}
        />
      ) : null}
    </>
  );
}
