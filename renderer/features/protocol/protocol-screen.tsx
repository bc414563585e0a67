import { useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { NewLine } from './new-line.tsx';
import { PastePromptsDialog } from './paste-prompts-dialog.tsx';
import { PromptItem } from './prompt-item.tsx';
import { newPromptCommand, pastePromptsCommand } from './protocol.commands.ts';
import styles from './protocol.module.css';

/** The place for the interview protocol: numbered prompts, each with its probes. */
export function ProtocolScreen() {
  const prompts = useAsk('prompts.list', {}).data;
  const add = useDo('prompts.add');
  const adder = useRef<HTMLButtonElement>(null);
  const [isAdding, setAdding] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const begin = (): void => {
    setAdding(true);
  };
  const paste = (): void => {
    setPasting(true);
  };
  useCommand(newPromptCommand, begin);
  useCommand(pastePromptsCommand, paste);
  const probes = prompts?.reduce((sum, prompt) => sum + prompt.probes.length, 0) ?? 0;
  const isEmpty = prompts?.length === 0 && !isAdding;
  return (
    <>
      <ScreenBar
        title="Protocol"
        sub={
          prompts === undefined
            ? undefined
            : `${countOf(prompts.length, 'prompt')}, ${countOf(probes, 'probe')}`
        }
      >
        <Button shortcut={pastePromptsCommand.keys[0]} onPress={paste}>
          Paste several
        </Button>
        <Button
          ref={adder}
          kind="main"
          icon={<Icon name="add" />}
          shortcut={newPromptCommand.keys[0]}
          onPress={begin}
        >
          New prompt
        </Button>
      </ScreenBar>
      <SplitScreen sideLabel="Prompt">
        {prompts === undefined ? <Skeleton lines={8} label="Opening the protocol" /> : null}
        {isEmpty ? (
          <EmptyState
            title="No prompts yet"
            icon="list"
            action={
              <>
                <Button onPress={paste}>Paste several</Button>
                <Button kind="main" onPress={begin}>
                  New prompt
                </Button>
              </>
            }
          >
            The protocol holds what every interview asks, with the probes that follow. Answers to one prompt
            can then be read across all interviews.
          </EmptyState>
        ) : (
          <div className={styles['page']}>
            <ol className={styles['prompts']}>
              {prompts?.map((prompt) => (
                <PromptItem key={prompt.id} prompt={prompt} />
              ))}
            </ol>
            {isAdding ? (
              <div className={styles['prompt']}>
                <span className={styles['number']}>{(prompts?.length ?? 0) + 1}</span>
                <NewLine
                  label="New prompt"
                  placeholder="What the interviewer asks; Enter adds it, Escape ends"
                  onAdd={async (text) => (await add({ text })).ok}
                  onEnd={(byKey) => {
                    setAdding(false);
                    if (byKey) {
                      adder.current?.focus();
                    }
                  }}
                />
              </div>
            ) : null}
          </div>
        )}
      </SplitScreen>
      {isPasting ? (
        <PastePromptsDialog
          onClose={() => {
            setPasting(false);
          }}
        />
      ) : null}
    </>
  );
}
