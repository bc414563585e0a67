import { useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { parseProtocol } from '#shared/protocol/parse-protocol.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import styles from '../protocol.module.css';

/** What was understood, as far as it can be misread. */
function understoodWords(numbers: readonly string[], leftOut: readonly string[]): string {
  const numbered = numbers.length === 0 ? '' : `Numbered ${numbers.slice(0, 12).join(', ')}.`;
  const left =
    leftOut.length === 0
      ? ''
      : `Left out as no prompt: ${leftOut
          .slice(0, 3)
          .map((line) => `“${line}”`)
          .join(', ')}${leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''}.`;
  return [numbered, left].filter((part) => part !== '').join(' ');
}

/** Takes a protocol from pasted words or a file: prompts with their numbers, and their probes below them. */
export function ImportPromptsDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [keepsNumbers, setKeepsNumbers] = useState(true);
  const [problem, setProblem] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const { client } = useConnection();
  const add = useDo('prompts.addSeveral');
  const { prompts, leftOut } = parseProtocol(text);
  const probes = prompts.reduce((sum, prompt) => sum + prompt.probes.length, 0);
  const numbers = prompts.flatMap(({ number }) => number ?? []);
  const readFile = async (chosen: File): Promise<void> => {
    const bytesId = await client.putBytes(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    const read = await client.call('prompts.readFile', { file: chosen.name, bytesId });
    setProblem(read.ok ? undefined : read.error.message);
    if (read.ok) {
      setText(read.value.text);
    }
  };
  const finish = async (): Promise<void> => {
    if (prompts.length === 0) {
      return;
    }
    const result = await add(
      {
        prompts: prompts.map(({ number, ...prompt }) => ({
          text: prompt.text,
          probes: [...prompt.probes],
          ...(keepsNumbers && number !== null ? { number } : {}),
        })),
      },
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
      title="Paste or import prompts"
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
        description="One a line, numbered or not. Below a prompt, lines with a dash, a letter or an indent are its probes."
        lines={12}
        autoFocus
        value={text}
        error={problem}
        onChange={(next) => {
          setText(next);
          setProblem(undefined);
        }}
        onSubmit={() => void finish()}
      />
      <div className={styles['understood']}>
        <Button
          icon={<Icon name="import" size={14} />}
          onPress={() => {
            file.current?.click();
          }}
        >
          Choose a file
        </Button>
        <input
          ref={file}
          type="file"
          accept=".txt,.md,.docx"
          tabIndex={-1}
          aria-label="A protocol to read"
          className={styles['chooser']}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) void readFile(chosen);
            target.value = '';
          }}
        />
        {numbers.length === 0 ? null : (
          <Checkbox isSelected={keepsNumbers} onChange={setKeepsNumbers}>
            Keep these numbers
          </Checkbox>
        )}
        <p role="status" className={styles['understoodWords']}>
          {understoodWords(numbers, leftOut)}
        </p>
      </div>
    </Dialog>
  );
}
