import { useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { parsePrompts } from './parse-prompts.ts';

/** Asks for prompts, one a line, with their probes below them. */
export function PastePromptsDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = useDo('prompts.addSeveral');
  const prompts = parsePrompts(text);
  const probes = prompts.reduce((sum, prompt) => sum + prompt.probes.length, 0);
  const finish = async (): Promise<void> => {
    if (prompts.length === 0) {
      return;
    }
    const result = await add(
      { prompts: prompts.map((prompt) => ({ text: prompt.text, probes: [...prompt.probes] })) },
      { quietly: true },
    );
    if (result.ok) {
      onClose();
    } else {
      setProblem(result.error.message);
    }
  };
  return (
    <Dialog
      title="Paste several prompts"
      size="wide"
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
            isDisabled={prompts.length === 0}
            onPress={() => void finish()}
          >
            {prompts.length === 0
              ? 'Add prompts'
              : `Add ${countOf(prompts.length, 'prompt')}${probes === 0 ? '' : `, ${countOf(probes, 'probe')}`}`}
          </Button>
        </>
      }
    >
      <TextArea
        label="Prompts"
        description="One a line. A line that is indented or begins with a dash is a probe of the prompt above it."
        lines={10}
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
