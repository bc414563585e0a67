import type { Code } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useDo } from '../../data/use-do.ts';
import { toast } from '../../ui/toast/toast.ts';

type Look = { readonly hue?: number; readonly pattern?: number };

const named = (codes: readonly Code[]): string =>
  codes.length === 1 ? `“${codes[0]?.name ?? ''}”` : countOf(codes.length, 'code');

/** What can be done to codes outright; each is one step, told with a way to take it back. */
export function useCodeActs() {
  const retire = useDo('codes.retire');
  const recolour = useDo('codes.recolour');
  const remove = useDo('codes.remove');
  const removeUnused = useDo('codes.removeUnused');
  const place = useDo('codes.move');
  const undo = useDo('history.undo');
  const tell = (words: string): void => {
    toast(words, { action: { label: 'Undo', onAction: () => void undo({}) } });
  };
  const idsOf = (codes: readonly Code[]): string[] => codes.map(({ id }) => id);
  return {
    tell,
    retire: async (codes: readonly Code[], retired: boolean): Promise<void> => {
      if ((await retire({ codeIds: idsOf(codes), retired })).ok) {
        tell(retired ? `Retired ${named(codes)}, with what is below.` : `Brought back ${named(codes)}.`);
      }
    },
    recolour: async (codes: readonly Code[], look: Look): Promise<void> => {
      await recolour({ codeIds: idsOf(codes), ...look });
    },
    place: async (
      codes: readonly Code[],
      to: { readonly parentId: string | null; readonly newTheme?: string },
    ) => {
      if ((await place({ codeIds: idsOf(codes), ...to })).ok) {
        tell(`Moved ${named(codes)}.`);
      }
    },
    /** Answers which of the codes are left. */
    remove: async (codes: readonly Code[]): Promise<readonly string[]> => {
      const [first] = codes;
      if (codes.length === 1 && first !== undefined) {
        const result = await remove({ codeId: first.id });
        if (result.ok) {
          tell(`Removed “${first.name}”.`);
        }
        return result.ok ? [] : [first.id];
      }
      const result = await removeUnused({ codeIds: idsOf(codes) });
      if (!result.ok) {
        return idsOf(codes);
      }
      const { removed, kept } = result.value;
      tell(
        kept.length === 0
          ? `Removed ${countOf(removed.length, 'code')}.`
          : `Removed ${countOf(removed.length, 'code')}; ${countOf(kept.length, 'code')} in use ${kept.length === 1 ? 'stays' : 'stay'}.`,
      );
      return kept;
    },
  };
}
