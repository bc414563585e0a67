import { useState } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { toast } from '../../ui/toast/toast.ts';

export type VersionPreview = OutputOf<'corrections.previewVersion'>;

/** A newer version that was chosen, on its way to replace the source. */
export type Replacing = {
  readonly bytesId: string;
  readonly preview: VersionPreview;
  readonly isPending: boolean;
};

/** Reads a file as a newer version of a source, shows what that would do, and does it. */
export function useReplacing(sourceId: string, title: string) {
  const { client, onRefusal } = useConnection();
  const replaceVersion = useDo('corrections.replaceVersion');
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const [isReading, setIsReading] = useState(false);

  const look = async (file: { readonly bytesId: string; readonly name: string }): Promise<void> => {
    const result = await client.call('corrections.previewVersion', { sourceId, ...file });
    if (result.ok) {
      setReplacing({ bytesId: file.bytesId, preview: result.value, isPending: false });
    } else {
      setReplacing(null);
      onRefusal(result.error);
    }
  };
  return {
    replacing,
    isReading,
    choose: async (file: File): Promise<void> => {
      setIsReading(true);
      announce(`Reading ${file.name}.`);
      const bytesId = await client.putFile(file.name, file);
      await look({ bytesId, name: file.name });
      setIsReading(false);
    },
    leave: (): void => {
      setReplacing(null);
    },
    replace: async (): Promise<void> => {
      if (replacing === null || replacing.isPending) {
        return;
      }
      const { bytesId, preview } = replacing;
      const file = { bytesId, name: preview.file };
      setReplacing({ ...replacing, isPending: true });
      const mayLose = preview.lost.map(({ id }) => id);
      const result = await replaceVersion({ sourceId, ...file, mayLose });
      if (result.ok) {
        setReplacing(null);
        const { lost } = result.value;
        toast(
          lost === 0
            ? `Replaced ${title}. Everything stands where its words are.`
            : `Replaced ${title}. ${countOf(lost, 'stretch', 'stretches')} lost ${lost === 1 ? 'its' : 'their'} words.`,
        );
      } else if (result.error.code === 'version_loses') {
        await look(file);
      } else {
        setReplacing({ ...replacing, isPending: false });
      }
    },
  };
}
