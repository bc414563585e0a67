import { useState } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { FileReading } from '#shared/contract/import.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useDo } from '../../data/use-do.ts';
import { announce } from '../../ui/announcer/announce.ts';
import { toast } from '../../ui/toast/toast.ts';

export type VersionPreview = OutputOf<'corrections.previewVersion'>;

type VersionFile = { readonly bytesId: string; readonly name: string; readonly reading?: FileReading };

/** A newer version that was chosen, on its way to replace the source. */
export type Replacing = {
  readonly file: VersionFile;
  readonly preview: VersionPreview;
  readonly isPending: boolean;
};

/** Reads a file as a newer version of a source, shows what that would do, and does it. */
export function useReplacing(sourceId: string, title: string) {
  const { client, onRefusal } = useConnection();
  const replaceVersion = useDo('corrections.replaceVersion');
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const [isReading, setIsReading] = useState(false);

  const look = async (file: VersionFile): Promise<void> => {
    const result = await client.call('corrections.previewVersion', { sourceId, ...file });
    if (result.ok) {
      setReplacing({ file, preview: result.value, isPending: false });
    } else {
      // One that could be read before stays as it was.
      setReplacing((before) => (before === null ? null : { ...before, isPending: false }));
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
    readAgain: async (reading: FileReading): Promise<void> => {
      if (replacing !== null && !replacing.isPending) {
        setReplacing({ ...replacing, isPending: true });
        await look({ ...replacing.file, reading });
      }
    },
    leave: (): void => {
      setReplacing(null);
    },
    replace: async (): Promise<void> => {
      if (replacing === null || replacing.isPending) {
        return;
      }
      const { file, preview } = replacing;
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
