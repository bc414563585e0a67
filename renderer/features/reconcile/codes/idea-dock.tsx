import { useRef, useState, type KeyboardEvent } from 'react';
import type { InputOf } from '#shared/contract/contract.ts';
import type { BoardCode } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { earlierReasons, ReasonField } from '../decisions/reason-field.tsx';
import {
  dropCodes,
  giveCodesReason,
  holdCodes,
  letGo,
  nameIdea,
  reopenCodes,
  settleCodes,
  takeExisting,
} from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { ExistingCode } from './existing-code.tsx';
import { firstDraft } from './first-draft.ts';
import styles from './codes.module.css';

type IdeaDockProps = {
  readonly reconciliation: Reconciliation;
  /** The codes in question. */
  readonly codes: readonly BoardCode[];
  readonly onDecide: (into: InputOf<'reconciliation.decideCodes'>['into'], reason: string) => void;
  readonly onReopen: () => void;
  readonly onHold: () => void;
  /** How many codes are held. */
  readonly held: number;
  readonly onLetGo: () => void;
};

/** Where codes are settled: what the idea is called and means, and what becomes of the codes. */
export function IdeaDock(props: IdeaDockProps) {
  const { reconciliation, codes, onDecide, onReopen, onHold, held, onLetGo } = props;
  const draft = firstDraft(codes, reconciliation.proposals, reconciliation.book);
  const [name, setName] = useState(draft.name);
  const [definition, setDefinition] = useState(draft.definition);
  const [reason, setReason] = useState(draft.reason);
  const [isPicking, setPicking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const dock = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLInputElement>(null);
  const consensus = useAsk('codes.list', { of: 'consensus' }).data ?? [];

  const isDecided = codes.some((code) => code.decision !== null);
  const own = new Set(codes.map((code) => code.decision?.intoCodeId));
  const existing = consensus.find(
    (code) =>
      code.kind === 'code' &&
      code.retiredAt === null &&
      !own.has(code.id) &&
      code.name.toLocaleLowerCase('en') === name.trim().toLocaleLowerCase('en'),
  );
  const settle = (): void => {
    if (name.trim() === '') {
      setProblem('Say what the idea is called.');
      nameField.current?.focus();
    } else {
      onDecide({ name, definition }, reason);
    }
  };
  const drop = (): void => {
    onDecide('drop', reason);
  };
  const leave = (): void => {
    dock.current?.parentElement?.querySelector<HTMLElement>('[data-item][tabindex="0"]')?.focus();
  };
  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      leave();
    }
  };
  useCommand(dropCodes, drop);
  useCommand(reopenCodes, onReopen, isDecided);
  useCommand(nameIdea, () => {
    nameField.current?.focus();
    nameField.current?.select();
  });
  useCommand(giveCodesReason, () => {
    reasonField.current?.focus();
  });
  useCommand(takeExisting, () => {
    setPicking(true);
  });

  const verb = isDecided ? 'Change to' : codes.length === 1 ? 'Keep as its own' : 'One idea';
  const into = codes[0]?.decision?.intoCodeId ?? null;
  const isAsDecided =
    into !== null &&
    codes.every(({ decision }) => decision?.intoCodeId === into) &&
    [name.trim(), definition, reason].join('\n') === [draft.name, draft.definition, draft.reason].join('\n');
  useCommand(settleCodes, settle, !isAsDecided);
  return (
    <div ref={dock} className={styles['dock']} onKeyDown={leaveOnEscape} role="presentation">
      <div className={styles['draft']}>
        <TextField
          label="Name of the idea (N)"
          ref={nameField}
          value={name}
          onChange={(next) => {
            setName(next);
            setProblem(undefined);
          }}
          onSubmit={settle}
          error={problem}
          description={
            existing === undefined
              ? undefined
              : 'The consensus has a code of this name: they will be added to it.'
          }
        />
        <TextArea
          label="What it means"
          lines={1}
          value={definition}
          onChange={setDefinition}
          onSubmit={settle}
        />
      </div>
      <div className={styles['ways']} role="group" aria-label="Ways to settle the codes">
        <Button kind="main" shortcut={settleCodes} isDisabled={isAsDecided} onPress={settle}>
          <span className={styles['what']}>{isAsDecided ? 'Change' : `${verb}: ${name}`}</span>
        </Button>
        <ExistingCode
          isOpen={isPicking}
          onOpenChange={setPicking}
          onTake={(codeId) => {
            setPicking(false);
            onDecide({ codeId }, reason);
          }}
        />
        <Button shortcut={dropCodes} onPress={drop}>
          Drop
        </Button>
        <Button kind="quiet" shortcut={holdCodes} onPress={onHold}>
          Choose more
        </Button>
        {held === 0 ? null : (
          <Button kind="quiet" shortcut={letGo} onPress={onLetGo}>
            Let go of {countOf(held, 'held code')}
          </Button>
        )}
        {isDecided ? (
          <Button kind="quiet" shortcut={reopenCodes} onPress={onReopen}>
            Reopen
          </Button>
        ) : null}
      </div>
      <ReasonField
        ref={reasonField}
        reasons={earlierReasons(reconciliation)}
        value={reason}
        onChange={setReason}
        onSubmit={settle}
        onLeave={leave}
      />
    </div>
  );
}
