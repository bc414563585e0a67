import type { Code, CodeCount, CodeKind } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { MergeDialog } from './merge/merge-dialog.tsx';
import { NewCodeDialog } from './new-code-dialog.tsx';
import { PlacePicker, type Place } from './place-picker.tsx';
import { SplitDialog } from './split/split-dialog.tsx';

/** What the codebook is asking for. */
export type Asking =
  | { readonly kind: 'create'; readonly what: CodeKind }
  | { readonly kind: 'merge' | 'split' | 'place' };

type Done = { readonly codeId: string; readonly words: string | null };

type OpenDialogProps = {
  readonly asking: Asking | null;
  readonly chosen: readonly Code[];
  readonly codes: readonly Code[];
  readonly counts: ReadonlyMap<string, CodeCount>;
  readonly themes: readonly Code[];
  /** The theme that a new code is offered to stand under. */
  readonly parentId: string | null;
  /** The code to go on with and what to tell of it; null when it was left. */
  readonly onDone: (done: Done | null) => void;
  readonly onPlace: (to: Place) => void;
};

/** The dialog that is open, about the codes that are chosen. */
export function OpenDialog(props: OpenDialogProps) {
  const { asking, chosen, codes, counts, themes, parentId, onDone, onPlace } = props;
  const [first] = chosen;
  const leave = (): void => {
    onDone(null);
  };
  if (asking?.kind === 'create') {
    return (
      <NewCodeDialog
        kind={asking.what}
        themes={themes}
        parentId={parentId}
        onCreated={({ id }) => {
          onDone({ codeId: id, words: null });
        }}
        onClose={leave}
      />
    );
  }
  if (asking === null || first === undefined) {
    return null;
  }
  switch (asking.kind) {
    case 'merge':
      return (
        <MergeDialog
          codes={codes}
          counts={counts}
          codeIds={chosen.map(({ id }) => id)}
          onMerged={({ id, name }, count) => {
            onDone({ codeId: id, words: `Merged ${countOf(count, 'code')} into “${name}”.` });
          }}
          onClose={leave}
        />
      );
    case 'split':
      return (
        <SplitDialog
          code={first}
          codes={codes}
          onSplit={(into, moved) => {
            onDone({
              codeId: first.id,
              words: `Dealt ${countOf(moved, 'coding')} of “${first.name}” out to ${countOf(into.length, 'code')}.`,
            });
          }}
          onClose={leave}
        />
      );
    case 'place':
      return <PlacePicker codes={chosen} themes={themes} onPick={onPlace} onClose={leave} />;
  }
}
