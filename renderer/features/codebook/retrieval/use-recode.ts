import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../../data/use-do.ts';
import { toast } from '../../../ui/toast/toast.ts';

export type HowRecoded = 'replace' | 'add' | 'remove';
export type PickedCode = { readonly codeId: string } | { readonly newCode: string };

/** Recodes codings and says what was done, with the way back. Answers whether it was done. */
export function useRecode(): (
  codingIds: readonly string[],
  how: HowRecoded,
  picked?: PickedCode,
) => Promise<boolean> {
  const recode = useDo('codings.recode');
  const undo = useDo('history.undo');
  return async (codingIds, how, picked) => {
    const result = await recode({ codingIds: [...codingIds], how, ...picked });
    if (result.ok) {
      const { changed, left, code } = result.value;
      const count = countOf(changed, 'quotation');
      const rest = left === 0 ? '' : ` ${left} carried it already.`;
      toast(
        code === null
          ? `Took the code from ${count}.`
          : how === 'add'
            ? `Applied “${code.name}” to ${count} as well.${rest}`
            : `Gave “${code.name}” to ${count}.${rest}`,
        { kind: 'good', action: { label: 'Undo', onAction: () => void undo({}) } },
      );
    }
    return result.ok;
  };
}
