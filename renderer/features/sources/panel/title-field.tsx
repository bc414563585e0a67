import { useRef, useState, type Ref } from 'react';
import { useDo } from '../../../data/use-do.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';

type TitleFieldProps = {
  readonly sourceId: string;
  readonly title: string;
  readonly ref: Ref<HTMLInputElement>;
};

/** The title of a source, to be written anew: Enter or leaving keeps it, Escape doesn’t. A refusal is told where it was written. */
export function TitleField({ sourceId, title, ref }: TitleFieldProps) {
  const rename = useDo('sources.rename');
  const [draft, setDraft] = useState(title);
  const [problem, setProblem] = useState<string | undefined>();
  const isTakenBack = useRef(false);

  const keep = async (): Promise<void> => {
    if (isTakenBack.current || draft.trim() === '' || draft.trim() === title) {
      setDraft(title);
      setProblem(undefined);
      return;
    }
    const result = await rename({ sourceId, title: draft }, { quietly: true });
    setProblem(result.ok ? undefined : result.error.message);
  };
  return (
    <div
      role="presentation"
      onKeyDown={({ key }) => {
        // Escape leads out of the field, and what was written in it goes no further.
        isTakenBack.current = key === 'Escape';
      }}
    >
      <TextField
        ref={ref}
        label="Title"
        maxLength={200}
        value={draft}
        onChange={setDraft}
        error={problem}
        onSubmit={() => void keep()}
        onBlur={() => void keep()}
      />
    </div>
  );
}
