import type { Code } from '#shared/contract/codebook.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { MenuItem } from '../../../ui/menu/menu-item.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';
import { useHistoryOf } from '../../history/index.ts';
import { mergeCommand, placeCommand, retireCommand, splitCommand } from '../codebook.commands.ts';
import { LookGrid } from './look-chooser.tsx';
import styles from './detail.module.css';

/** What can be done to the codes that are chosen. */
export type CodeActs = {
  readonly merge: () => void;
  readonly split: () => void;
  readonly place: () => void;
  readonly retire: (retired: boolean) => void;
  readonly recolour: (look: { readonly hue?: number; readonly pattern?: number }) => void;
  readonly remove: () => void;
};

const same = <Value,>(values: readonly Value[]): Value | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

/** What is rarely done to a code, with its keys. */
export function MoreActions({ code, acts }: { readonly code: Code; readonly acts: CodeActs }) {
  const isRetired = code.retiredAt !== null;
  const historyOf = useHistoryOf();
  return (
    <Menu
      label={`More for the ${code.kind}`}
      trigger={<IconButton icon={<Icon name="more" />} label={`More for the ${code.kind}`} />}
    >
      {isRetired ? null : (
        <MenuItem icon={<Icon name="move" />} shortcut={placeCommand} onAction={acts.place}>
          Put under a theme
        </MenuItem>
      )}
      {code.mergedIntoId === null ? (
        <MenuItem
          icon={<Icon name="archive" />}
          shortcut={retireCommand}
          onAction={() => {
            acts.retire(!isRetired);
          }}
        >
          {isRetired ? 'Bring back' : 'Retire'}
        </MenuItem>
      ) : null}
      <MenuItem
        icon={<Icon name="history" />}
        onAction={() => {
          historyOf(code.id);
        }}
      >
        {`History of the ${code.kind}`}
      </MenuItem>
      <MenuItem icon={<Icon name="trash" />} shortcut="Delete" onAction={acts.remove}>
        {`Remove ${code.kind}`}
      </MenuItem>
    </Menu>
  );
}

/** Buttons for what can be done to a code, each with its keys. */
export function CodeActions({ code, acts }: { readonly code: Code; readonly acts: CodeActs }) {
  return (
    <div className={styles['actions']}>
      {code.retiredAt === null ? (
        <>
          <Button shortcut={mergeCommand} onPress={acts.merge}>
            Merge
          </Button>
          <Button shortcut={splitCommand} onPress={acts.split}>
            Split
          </Button>
        </>
      ) : code.mergedIntoId === null ? (
        <Button
          shortcut={retireCommand}
          onPress={() => {
            acts.retire(false);
          }}
        >
          Bring back
        </Button>
      ) : null}
    </div>
  );
}

type ManyActionsProps = { readonly codes: readonly Code[]; readonly acts: CodeActs };

/** Buttons for what can be done to several codes in one step. */
export function ManyActions({ codes, acts }: ManyActionsProps) {
  const areRetired = codes.every(({ retiredAt }) => retiredAt !== null);
  return (
    <div className={styles['column']}>
      {areRetired ? null : (
        <>
          <Button kind="main" icon={<Icon name="merge" />} shortcut={mergeCommand} onPress={acts.merge}>
            Merge
          </Button>
          <Button icon={<Icon name="move" />} shortcut={placeCommand} onPress={acts.place}>
            Put under a theme
          </Button>
        </>
      )}
      <Popover label="Colour and pattern" trigger={<Button>Give a colour</Button>}>
        <LookGrid
          hue={same(codes.map(({ hue }) => hue))}
          pattern={same(codes.map(({ pattern }) => pattern))}
          onChange={acts.recolour}
        />
      </Popover>
      <Button
        icon={<Icon name="archive" />}
        shortcut={retireCommand}
        onPress={() => {
          acts.retire(!areRetired);
        }}
      >
        {areRetired ? 'Bring back' : 'Retire'}
      </Button>
      <Button icon={<Icon name="trash" />} shortcut="Delete" onPress={acts.remove}>
        Remove the unused
      </Button>
    </div>
  );
}
