import type { Code } from '#shared/contract/codebook.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { PickOrCreateDialog } from '../../ui/pick-list/pick-or-create-dialog.tsx';

/** Where codes are put: under a theme, a new one, or at the top. */
export type Place = { readonly parentId: string | null; readonly newTheme?: string };

type PlacePickerProps = {
  readonly codes: readonly Code[];
  readonly themes: readonly Code[];
  readonly onPick: (to: Place) => void;
  readonly onClose: () => void;
};

const top = 'top';

/** Where codes go: under a theme that is picked or made on the spot, or to the top. */
export function PlacePicker({ codes, themes, onPick, onClose }: PlacePickerProps) {
  const what = codes.length === 1 ? `“${codes[0]?.name ?? ''}”` : countOf(codes.length, 'code');
  return (
    <PickOrCreateDialog
      label={`Put ${what} under a theme`}
      placeholder="Write the name of a theme"
      options={[
        ...themes.map(({ id, name }) => ({ id, label: name })),
        { id: top, label: 'No theme: at the top' },
      ]}
      isTaken={(name) => themes.some((theme) => sameName(theme.name, name))}
      onPick={(id) => {
        onPick({ parentId: id === top ? null : id });
      }}
      onCreate={(newTheme) => {
        onPick({ parentId: null, newTheme });
      }}
      onClose={onClose}
    />
  );
}
