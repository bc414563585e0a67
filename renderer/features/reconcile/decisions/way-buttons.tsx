import { useState } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import type { Command } from '../../../commands/command.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { Button } from '../../../ui/button/button.tsx';
import {
  acceptProposal,
  park,
  takeBoth,
  takeByLetter,
  takeByNumber,
  takeNeither,
  takeOther,
} from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { coderKeys } from './coder-keys.ts';
import { readingWords } from './decision-words.ts';
import { OtherCodes } from './other-codes.tsx';
import { way, type Proposal, type Way } from './ways.ts';
import styles from './decisions.module.css';

type WayButtonsProps = {
  readonly reconciliation: Reconciliation;
  readonly unit: Unit;
  readonly proposal: Proposal | null;
  readonly onTake: (way: Way) => void;
};

function TakeReading({ command, onTake }: { readonly command: Command; readonly onTake: () => void }) {
  useCommand(command, onTake);
  return null;
}

function proposalWords({ kind, names }: Proposal): string {
  if (kind === 'one idea') {
    return `One idea: ${names.join(', ')}`;
  }
  return names.length === 0 ? 'Agreed: nothing coded' : `Agreed: ${names.join(', ')}`;
}

/** The ways to settle an episode, one key each: as proposed, by one coder's reading, both, neither, other codes, or later. */
export function WayButtons({ reconciliation, unit, proposal, onTake }: WayButtonsProps) {
  const { coders, round } = reconciliation;
  const [isPicking, setPicking] = useState(false);
  const keys = coderKeys(round.coders, coders.short);
  const { decision } = unit;
  const isOn = ({ outcome, coderId }: Pick<Way, 'outcome' | 'coderId'>): boolean | undefined =>
    decision === null ? undefined : decision.outcome === outcome && decision.coderId === coderId;
  const take = (taken: Way) => (): void => {
    onTake(taken);
  };
  const [both, neither, parked] = [way('both'), way('neither'), way('parked')];

  useCommand(
    acceptProposal,
    () => {
      if (proposal !== null) {
        onTake(proposal.way);
      }
    },
    proposal !== null,
  );
  useCommand(takeBoth, take(both));
  useCommand(takeNeither, take(neither));
  useCommand(park, take(parked));
  useCommand(takeOther, () => {
    setPicking(true);
  });

  return (
    <div className={styles['ways']} role="group" aria-label="Ways to settle the episode">
      {proposal === null ? null : (
        <Button kind="main" shortcut={acceptProposal} isOn={isOn(proposal.way)} onPress={take(proposal.way)}>
          <span className={styles['what']}>{proposalWords(proposal)}</span>
        </Button>
      )}
      {round.coders.map(({ coderId }) => {
        const key = keys.get(coderId);
        const command = [...takeByLetter, ...takeByNumber].find((candidate) => candidate.keys[0] === key);
        const taken = way('coder', { coderId });
        return (
          <span key={coderId}>
            {command === undefined ? null : <TakeReading command={command} onTake={take(taken)} />}
            <Button shortcut={command} isOn={isOn(taken)} onPress={take(taken)}>
              {readingWords(unit, coderId, reconciliation)}
            </Button>
          </span>
        );
      })}
      <Button shortcut={takeBoth} isOn={isOn(both)} onPress={take(both)}>
        {round.coders.length === 2 ? 'Both' : 'All'}
      </Button>
      <Button shortcut={takeNeither} isOn={isOn(neither)} onPress={take(neither)}>
        {round.coders.length === 2 ? 'Neither' : 'None'}
      </Button>
      <OtherCodes
        isOpen={isPicking}
        onOpenChange={setPicking}
        isOn={decision === null ? undefined : decision.outcome === 'codes'}
        onTake={(codeIds) => {
          setPicking(false);
          onTake(way('codes', { codeIds }));
        }}
      />
      <Button kind="quiet" shortcut={park} isOn={isOn(parked)} onPress={take(parked)}>
        Park
      </Button>
    </div>
  );
}
