import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReadingState } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { Command } from '../../commands/command.ts';
import { useRunningCommands } from '../../commands/running-commands.ts';
import { runCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { Select } from '../../ui/select/select.tsx';
import { correctText } from '../correcting/index.ts';
import { markEpisode, pickCode } from './coding.commands.ts';
import { abilitiesOf } from './keys/use-coding-keys.ts';
import type { ReadingChoice } from './reading/reading-choice.ts';
import type { CodingData } from './use-coding-data.ts';
import { useSetReading } from './use-set-reading.ts';
import styles from './coding.module.css';

const readingStates: readonly { readonly id: ReadingState; readonly label: string }[] = [
  { id: 'not read', label: 'Not read yet' },
  { id: 'reading', label: 'Reading' },
  { id: 'read', label: 'Read' },
  { id: 'nothing relevant', label: 'Read, nothing relevant' },
];

type CommandButtonProps = { readonly command: Command; readonly children: string };

const CommandButton = memo(function CommandButton({ command, children }: CommandButtonProps) {
  const isEnabled = useRunningCommands(({ byId }) => byId.get(command.id)?.enabled === true);
  return (
    <Button
      kind="quiet"
      shortcut={command}
      label={command.label}
      isDisabled={!isEnabled}
      onPress={() => {
        runCommand(command.id);
      }}
    >
      {children}
    </Button>
  );
});

type WhoseReadingProps = {
  readonly sourceId: string;
  readonly choices: readonly ReadingChoice[];
  readonly choiceId: string;
};

const WhoseReading = memo(function WhoseReading({ sourceId, choices, choiceId }: WhoseReadingProps) {
  const navigate = useNavigate();
  return (
    <Select
      label="Whose reading is shown"
      isLabelHidden
      options={choices}
      value={choiceId}
      onChange={(reading) => {
        void navigate({
          to: '/sources/$sourceId',
          params: { sourceId },
          search: reading === 'mine' ? {} : { reading },
          replace: true,
        });
      }}
    />
  );
});

const HowFarRead = memo(function HowFarRead({ sourceId }: { readonly sourceId: string }) {
  const source = useAsk('sources.list', {}).data?.find(({ id }) => id === sourceId);
  const setReading = useSetReading(sourceId);
  return (
    <Select
      label="How far this source is read"
      isLabelHidden
      options={readingStates}
      value={source?.reading ?? 'not read'}
      onChange={(id) => {
        const state = readingStates.find((one) => one.id === id);
        if (state !== undefined) void setReading(state.id);
      }}
    />
  );
});

type CodingActionsProps = { readonly sourceId: string; readonly data: CodingData };

/** At the right of the bar: how much there is, whose reading it is, how far it is read, and what can be done. */
export function CodingActions({ sourceId, data }: CodingActionsProps) {
  const { canMark, canCode } = abilitiesOf(data);
  const { choices, choice, episodes, codings, uncoded, canWork } = data;
  return (
    <>
      <span className={`${styles['counts'] ?? ''} ${canWork ? (styles['working'] ?? '') : ''}`}>
        {countOf(episodes.length, 'episode')}, {episodes.length - uncoded.length} coded ·{' '}
        {countOf(codings.length, 'coding')}
      </span>
      {choices.length > 1 ? <WhoseReading {...{ sourceId, choices }} choiceId={choice.id} /> : null}
      {canWork ? <HowFarRead sourceId={sourceId} /> : null}
      {canMark ? <CommandButton command={markEpisode}>Episode</CommandButton> : null}
      {canCode ? <CommandButton command={pickCode}>Code</CommandButton> : null}
      {data.isHeard ? null : <CommandButton command={correctText}>Correct</CommandButton>}
    </>
  );
}
