import type { Attribute } from '#shared/contract/participants.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { SearchField } from '../../../ui/search-field/search-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import type { SheetView } from '../participants-search.ts';
import { isViewed } from './shown-rows.ts';
import styles from '../participants.module.css';

type ViewBarProps = {
  readonly view: SheetView;
  readonly attributes: readonly Attribute[];
  readonly shown: number;
  readonly all: number;
  readonly selected: number;
  /** Which cells those are, for who doesn’t see them. */
  readonly span: string;
  readonly onView: (next: SheetView) => void;
  /** Makes the order in which the sheet is looked at that of the study. */
  readonly onKeepOrder: () => void;
};

const nameOf = (attributes: readonly Attribute[], id: string): string =>
  attributes.find((attribute) => attribute.id === id)?.name ?? 'Name';

/** How the sheet is looked at, in words, each with the way to undo it. */
export function ViewBar(props: ViewBarProps) {
  const { view, attributes, shown, all, selected, span, onView, onKeepOrder } = props;
  const { find = '', only = {}, sort, down, hide = [] } = view;
  const { find: _find, ...withoutFind } = view;
  const isFiltered = view.find !== undefined || view.only !== undefined;
  return (
    <div role="group" aria-label="How the sheet is looked at" className={styles['bar']}>
      <div className={styles['search']}>
        <SearchField
          label="Find participants"
          isLabelHidden
          placeholder="Find in the sheet"
          value={find}
          onChange={(next) => {
            onView(next === '' ? withoutFind : { ...view, find: next });
          }}
        />
      </div>
      {Object.entries(only).map(([id, values]) => (
        <Button
          key={id}
          icon={<Icon name="close" />}
          label={`Show all values of ${nameOf(attributes, id)}`}
          onPress={() => {
            const { [id]: _gone, ...others } = only;
            const { only: _only, ...rest } = view;
            onView(Object.keys(others).length === 0 ? rest : { ...rest, only: others });
          }}
        >
          {`${nameOf(attributes, id)}: ${values.map((value) => (value === '' ? 'nothing recorded' : value)).join(' or ')}`}
        </Button>
      ))}
      {sort === undefined ? null : (
        <>
          <Button
            icon={<Icon name="close" />}
            label="Sort no longer"
            onPress={() => {
              const { sort: _sort, down: _down, ...rest } = view;
              onView(rest);
            }}
          >
            {`Sorted ${down === true ? 'down' : 'up'} by ${nameOf(attributes, sort)}`}
          </Button>
          {isFiltered ? null : <Button onPress={onKeepOrder}>Keep this order</Button>}
        </>
      )}
      {hide.length === 0 ? null : (
        <Button
          onPress={() => {
            const { hide: _hide, ...rest } = view;
            onView(rest);
          }}
        >
          {`Show ${hide.length === 1 ? 'the hidden column' : `${hide.length} hidden columns`}`}
        </Button>
      )}
      <p role="status" className={styles['state']}>
        {isViewed(view) && shown !== all ? `${shown} of ${all} shown` : ''}
        {selected > 1 ? (
          <>
            {` ${selected.toLocaleString('en')} cells selected`}
            <VisuallyHidden>{`: ${span}`}</VisuallyHidden>
          </>
        ) : null}
      </p>
    </div>
  );
}
