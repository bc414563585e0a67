import type { Round } from '#shared/contract/rounds.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { MenuItem } from '../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../ui/menu/menu-section.tsx';
import { Menu } from '../../ui/menu/menu.tsx';
import type { Coders } from '../rounds/index.ts';
import { roundsOfSeveral } from './which-round.ts';

type RoundChoiceProps = {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly coders: Coders;
  readonly onChoose: (roundId: string) => void;
};

/** Which round this is and whose; where there are several, the way to the others. */
export function RoundChoice({ round, rounds, coders, onChoose }: RoundChoiceProps) {
  const [only, ...others] = round.coders;
  const who =
    others.length === 0
      ? coders.name(only?.coderId ?? '')
      : `coders ${listInWords(round.coders.map(({ coderId }) => coders.short(coderId)))}`;
  const words = `${round.name}, ${who}`;
  const several = roundsOfSeveral(rounds);
  return several.length < 2 ? (
    words
  ) : (
    <Menu
      label="Rounds"
      trigger={
        <Button kind="quiet">
          {words}
          <Icon name="chevron-down" size={14} />
        </Button>
      }
    >
      <MenuSection
        label="Rounds"
        choice="one"
        selected={[round.id]}
        onSelect={(ids) => {
          for (const id of ids) {
            onChoose(id);
          }
        }}
      >
        {several.map((other) => (
          <MenuItem key={other.id} id={other.id}>
            {other.name}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
