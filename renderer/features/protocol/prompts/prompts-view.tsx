import { useRef, useState } from 'react';
import { useCommand } from '../../../commands/use-command.ts';
import { useDo } from '../../../data/use-do.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { arrowSteps } from '../../../ui/arrow-steps/arrow-steps.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SplitScreen } from '../../screen/index.ts';
import { countStandings } from '../places/place-words.ts';
import { movePromptDownCommand, movePromptUpCommand, renumberCommand } from '../protocol.commands.ts';
import type { Protocol } from '../use-protocol.ts';
import { AskedLine } from './asked-line.tsx';
import { NewLine } from './new-line.tsx';
import { PromptItem } from './prompt-item.tsx';
import styles from '../protocol.module.css';

type PromptsViewProps = {
  readonly protocol: Protocol;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  /** Told whether a key ended the adding. */
  readonly onAdded: (byKey: boolean) => void;
  readonly onAnswers: (promptId: string) => void;
};

const listen = arrowSteps('[data-prompt-words] button');

/** The protocol as it is written: numbered prompts with their probes, each with where it was found. */
export function PromptsView(props: PromptsViewProps) {
  const { protocol, isAdding, onAdd, onImport, onAdded, onAnswers } = props;
  const { prompts, sources, places } = protocol;
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const add = useDo('prompts.add');
  const move = useDo('prompts.move');
  const renumber = useDo('prompts.renumber');
  const at = prompts.findIndex(({ id }) => id === current);
  const isCounted = prompts.every(({ number }, index) => number === String(index + 1));

  const moveBy = async (index: number, step: 1 | -1): Promise<void> => {
    const moved = prompts[index];
    if (moved === undefined || prompts[index + step] === undefined) {
      return;
    }
    const beforeId = prompts[step === -1 ? index - 1 : index + 2]?.id ?? null;
    const result = await move({ promptId: moved.id, beforeId });
    if (result.ok) {
      const place = result.value.findIndex(({ id }) => id === moved.id) + 1;
      announce(`Moved to place ${place} of ${prompts.length}.`);
      // Drawn in another place, it has lost the focus if it had it.
      list.current
        ?.querySelector<HTMLElement>(
          `[data-prompt="${CSS.escape(moved.id)}"] .${CSS.escape(styles['text'] ?? '')} button`,
        )
        ?.focus();
    }
  };
  const noPrompt = 'Go to a prompt first';
  useCommand(movePromptUpCommand, () => void moveBy(at, -1), at > 0, noPrompt);
  useCommand(movePromptDownCommand, () => void moveBy(at, 1), at !== -1 && at < prompts.length - 1, noPrompt);
  useCommand(renumberCommand, () => void renumber({}), !isCounted, 'They are numbered in their order');

  if (prompts.length === 0 && !isAdding) {
    return (
      <SplitScreen sideLabel="Prompt">
        <EmptyState
          title="No prompts yet"
          icon="list"
          action={
            <>
              <Button onPress={onImport}>Paste or import</Button>
              <Button kind="main" onPress={onAdd}>
                New prompt
              </Button>
            </>
          }
        >
          The protocol holds what every interview asks, with the probes that follow. Throughline finds where
          each prompt is asked, and everyone’s answers to it can be read one under another.
        </EmptyState>
      </SplitScreen>
    );
  }
  return (
    <SplitScreen sideLabel="Prompt">
      <div role="presentation" className={styles['page']} onKeyDown={listen}>
        <ol ref={list} aria-label="Prompts" className={styles['prompts']}>
          {prompts.map((prompt, index) => (
            <PromptItem
              key={prompt.id}
              prompt={prompt}
              onEnter={() => {
                setCurrent(prompt.id);
              }}
              onMove={(step) => void moveBy(index, step)}
              canMove={{ up: index > 0, down: index < prompts.length - 1 }}
            >
              {places.length === 0 ? null : (
                <AskedLine
                  number={prompt.number}
                  sources={sources.length}
                  counts={countStandings(
                    places.filter(({ promptId }) => promptId === prompt.id),
                    sources.length,
                  )}
                  onOpen={() => {
                    onAnswers(prompt.id);
                  }}
                />
              )}
            </PromptItem>
          ))}
        </ol>
        {isAdding ? (
          <div className={styles['prompt']}>
            <span className={styles['number']}>{prompts.length + 1}</span>
            <NewLine
              label="New prompt"
              placeholder="What the interviewer asks; Enter adds it, Escape ends"
              onAdd={async (text) => (await add({ text })).ok}
              onEnd={onAdded}
            />
          </div>
        ) : null}
        {isCounted ? null : (
          <div className={styles['below']}>
            <Button kind="quiet" onPress={() => void renumber({})}>
              Number them 1 to {prompts.length}
            </Button>
          </div>
        )}
      </div>
    </SplitScreen>
  );
}
