import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { MenuItem } from '../../../ui/menu/menu-item.tsx';
import { MenuSection } from '../../../ui/menu/menu-section.tsx';
import { Menu } from '../../../ui/menu/menu.tsx';
import type { Coders } from '../../rounds/index.ts';

/** Who gave way, as it was chosen: told by the outcome, nobody, or the coder of this id. */
export type Conceded = 'told' | 'nobody' | (string & {});

type WhoGaveWayProps = {
  readonly coders: Coders;
  readonly seats: readonly { readonly coderId: string }[];
  readonly conceded: Conceded;
  readonly onChange: (conceded: Conceded) => void;
};

/** Says who gave way, where the outcome alone would say it wrongly. */
export function WhoGaveWay({ coders, seats, conceded, onChange }: WhoGaveWayProps) {
  const options = [
    { id: 'told', words: 'Who gave way: as decided' },
    { id: 'nobody', words: 'Nobody gave way' },
    ...seats.map(({ coderId }) => ({ id: coderId, words: `${coders.name(coderId)} gave way` })),
  ];
  return (
    <Menu
      label="Who gave way"
      placement="top end"
      trigger={
        <Button kind="quiet">
          {options.find(({ id }) => id === conceded)?.words}
          <Icon name="chevrons-up-down" size={14} />
        </Button>
      }
    >
      <MenuSection
        label="Who gave way"
        choice="one"
        selected={[conceded]}
        onSelect={(ids) => {
          for (const id of ids) {
            onChange(id);
          }
        }}
      >
        {options.map(({ id, words }) => (
          <MenuItem key={id} id={id}>
            {words}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
