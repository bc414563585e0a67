import { useRef, useState } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { useConnection } from '../../data/client-context.tsx';
import { takeInCommand } from './handover.commands.ts';
import { TakeInDialog, type GivenCopy } from './take-in-dialog.tsx';

/** Takes in a package or a copy of the study that is chosen as a file, after a look at what it would change. */
export function TakeIn() {
  const { client } = useConnection();
  const input = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState<GivenCopy | null>(null);
  useCommand(takeInCommand, () => {
    input.current?.click();
  });
  const take = async (file: File): Promise<void> => {
    setGiven({ file: file.name, bytesId: await client.putFile(file.name, file) });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".throughline"
        aria-label="A package or a copy of the study"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      {given === null ? null : (
        <TakeInDialog
          key={given.bytesId}
          given={given}
          onClose={() => {
            setGiven(null);
          }}
        />
      )}
    </>
  );
}
