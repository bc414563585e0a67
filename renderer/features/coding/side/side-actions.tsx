import { memo } from 'react';
import type { Command } from '../../../commands/command.ts';
import { useRunningCommands } from '../../../commands/running-commands.ts';
import { runCommand } from '../../../commands/use-command.ts';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { MenuItem } from '../../../ui/menu/menu-item.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { quoteInMemoCommand } from '../../memos/index.ts';
import {
  beginEpisodeHere,
  endEpisodeHere,
  finishEpisode,
  historyHere,
  joinNext,
  joinPrevious,
  nothingRelevant,
  removeMark,
  renameEpisode,
  replaceCode,
  splitEpisodeHere,
  takeBeginning,
  takeEnd,
  writeMemo,
} from '../coding.commands.ts';
import { currentEpisode } from '../current-episode.ts';
import { useShown } from '../drawing/use-shown.ts';
import type { CodingData } from '../use-coding-data.ts';

const useIsOffered = (command: Command): boolean =>
  useRunningCommands(({ byId }) => byId.get(command.id)?.enabled === true);

function CommandItem({ command }: { readonly command: Command }) {
  return (
    <MenuItem
      shortcut={command}
      isDisabled={!useIsOffered(command)}
      onAction={() => {
        runCommand(command.id);
      }}
    >
      {command.label}
    </MenuItem>
  );
}

const more: readonly Command[] = [
  renameEpisode,
  replaceCode,
  takeBeginning,
  takeEnd,
  beginEpisodeHere,
  endEpisodeHere,
  splitEpisodeHere,
  joinNext,
  joinPrevious,
  writeMemo,
  quoteInMemoCommand,
  historyHere,
  nothingRelevant,
];

/** What can be done with the episode before the eyes and with what is chosen, for the hand on the mouse. */
export const SideActions = memo(function SideActions({ data }: { readonly data: CodingData }) {
  const isDone = useShown(
    ({ chosen, place }) => currentEpisode(data.episodes, data.codings, chosen, place)?.done === true,
  );
  const canFinish = useIsOffered(finishEpisode);
  const canRemove = useIsOffered(removeMark);
  return (
    <>
      <IconButton
        icon={<Icon name="check" />}
        label={isDone ? 'The episode is done' : 'Say that the episode is done'}
        shortcut={finishEpisode}
        isOn={isDone}
        isDisabled={!canFinish}
        onPress={() => {
          runCommand(finishEpisode.id);
        }}
      />
      <IconButton
        icon={<Icon name="trash" />}
        label={removeMark.label}
        shortcut={removeMark}
        isDisabled={!canRemove}
        onPress={() => {
          runCommand(removeMark.id);
        }}
      />
      <Menu
        label="More to do with the episode"
        trigger={<IconButton icon={<Icon name="more" />} label="More" />}
      >
        {more.map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
      </Menu>
    </>
  );
});
