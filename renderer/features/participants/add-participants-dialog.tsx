import { useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { namesOfLines } from './names-of-lines.ts';
import { tooLong } from './too-long.ts';

/** Asks for names, one a line; a list from elsewhere can be pasted. */
export function AddParticipantsDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = useDo('participants.add');
  const names = namesOfLines(text);
  const finish = async (): Promise<void> => {
    if (names.length === 0) {
      return;
    }
    const refused = tooLong(names);
    if (refused !== null) {
      setProblem(refused);
      return;
    }
    const result = await add({ names: [...names] }, { quietly: true });
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title="Add participants"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="main"
            shortcut="Mod+Enter"
            isDisabled={names.length === 0}
            onPress={() => void finish()}
          >
            {names.length < 2 ? 'Add participant' : `Add ${countOf(names.length, 'participant')}`}
          </Button>
        </>
      }
    >
      <TextArea
        label="Names"
        description="One a line. Use pseudonyms: they stand in every table and quotation."
        lines={6}
        autoFocus
        value={text}
        error={problem}
        onChange={(next) => {
          setText(next);
          setProblem(undefined);
        }}
        onSubmit={() => void finish()}
      />
    </Dialog>
  );
}
