import { useRef, useState, type ReactNode } from 'react';
import type { Prompt } from '#shared/contract/protocol.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import { EditInPlace } from '../../editing/index.ts';
import { movePromptDownCommand, movePromptUpCommand } from '../protocol.commands.ts';
import { NewLine } from './new-line.tsx';
import styles from '../protocol.module.css';

/** What takes the focus once an entry is gone: the next one, or the one before. */
function neighbourOf(entry: HTMLElement | null): HTMLElement | null {
  const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling;
  return neighbour?.querySelector<HTMLElement>(`.${CSS.escape(styles['text'] ?? '')} button`) ?? null;
}

type PromptItemProps = {
  readonly prompt: Prompt;
  readonly onMove: (step: 1 | -1) => void;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  /** Told when the focus comes to it. */
  readonly onEnter: () => void;
  /** In how many transcripts it was found. */
  readonly children: ReactNode;
};

/** A prompt with its probes, reworded where they stand. */
export function PromptItem({ prompt, onMove, canMove, onEnter, children }: PromptItemProps) {
  const { id: promptId, number, text, probes } = prompt;
  const [isAdding, setAdding] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const change = useDo('prompts.change');
  const remove = useDo('prompts.remove');
  const undo = useDo('history.undo');
  const words = probes.map((probe) => probe.text);
  const keep = async (next: {
    readonly number?: string;
    readonly text?: string;
    readonly probes?: readonly string[];
  }): Promise<boolean> =>
    (
      await change({
        promptId,
        text: next.text ?? text,
        probes: [...(next.probes ?? words)],
        ...(next.number === undefined ? {} : { number: next.number }),
      })
    ).ok;
  const removePrompt = async (): Promise<void> => {
    const next = neighbourOf(item.current);
    if ((await remove({ promptId })).ok) {
      next?.focus();
      toast(`Removed prompt ${number}.`, { action: { label: 'Undo', onAction: () => void undo({}) } });
    }
  };
  return (
    <li ref={item} className={styles['prompt']} data-prompt={promptId} onFocus={onEnter}>
      <div className={styles['number']}>
        <EditInPlace
          label={`number of prompt ${number}`}
          value={number}
          isNeeded
          onSave={(next) => keep({ number: next })}
        />
      </div>
      <div className={styles['words']}>
        <div className={styles['text']} data-prompt-words>
          <EditInPlace
            label={`prompt ${number}`}
            value={text}
            isNeeded
            onSave={(next) => keep({ text: next })}
          />
        </div>
        {probes.length === 0 ? null : (
          <ul aria-label={`Probes of prompt ${number}`} className={styles['probes']}>
            {probes.map((probe, index) => (
              <li key={probe.id} className={styles['probe']}>
                <span aria-hidden="true">–</span>
                <div className={styles['probeText']}>
                  <EditInPlace
                    label={`probe ${index + 1} of prompt ${number}`}
                    value={probe.text}
                    isNeeded
                    onSave={(next) => keep({ probes: words.with(index, next) })}
                  />
                </div>
                <IconButton
                  size="small"
                  icon={<Icon name="close" size={12} />}
                  label={`Remove probe ${index + 1} of prompt ${number}`}
                  onPress={() => {
                    adder.current?.focus();
                    void keep({ probes: words.toSpliced(index, 1) });
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        {isAdding ? (
          <div className={styles['probe']}>
            <span aria-hidden="true">–</span>
            <NewLine
              label={`New probe of prompt ${number}`}
              placeholder="What to ask further"
              onAdd={(probe) => keep({ probes: [...words, probe] })}
              onEnd={(byKey) => {
                setAdding(false);
                if (byKey) {
                  adder.current?.focus();
                }
              }}
            />
          </div>
        ) : null}
        {children}
      </div>
      <div className={styles['actions']}>
        <Button
          ref={adder}
          kind="quiet"
          icon={<Icon name="add" size={14} />}
          label={`Add a probe to prompt ${number}`}
          onPress={() => {
            setAdding(true);
          }}
        >
          Probe
        </Button>
        <IconButton
          icon={<Icon name="arrow-up" size={14} />}
          label={`Move prompt ${number} up`}
          shortcut={movePromptUpCommand}
          isDisabled={!canMove.up}
          onPress={() => {
            onMove(-1);
          }}
        />
        <IconButton
          icon={<Icon name="arrow-down" size={14} />}
          label={`Move prompt ${number} down`}
          shortcut={movePromptDownCommand}
          isDisabled={!canMove.down}
          onPress={() => {
            onMove(1);
          }}
        />
        <IconButton
          icon={<Icon name="trash" size={14} />}
          label={`Remove prompt ${number}`}
          onPress={() => void removePrompt()}
        />
      </div>
    </li>
  );
}
