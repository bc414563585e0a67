export interface SelectionProps {
  /** How many rows can be chosen at a time; with one, the choice follows the arrow keys. */
  readonly choice?: 'none' | 'one' | 'many';
  readonly selected?: readonly string[] | undefined;
  readonly onSelect?: ((ids: readonly string[]) => void) | undefined;
}

const modes = { none: 'none', one: 'single', many: 'multiple' } as const;

/** Translates a choice of rows into the options of a collection; `all` is spelled out by its ids. */
export function selection(
  { choice = 'none', selected, onSelect }: SelectionProps,
  allIds: () => readonly string[] = () => [],
) {
  return {
    selectionMode: modes[choice],
    selectionBehavior: choice === 'none' ? ('toggle' as const) : ('replace' as const),
    escapeKeyBehavior: 'none' as const,
    disallowEmptySelection: choice === 'one',
    ...(selected === undefined ? {} : { selectedKeys: selected }),
    onSelectionChange: (keys: Iterable<string | number> | 'all') => {
      onSelect?.(keys === 'all' ? allIds() : [...keys].map(String));
    },
  };
}
