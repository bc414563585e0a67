import type { FileReading, HowRead } from '#shared/contract/import.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { Select } from '../../ui/select/select.tsx';
import styles from './reading-choices.module.css';

type ReadingChoicesProps = {
  readonly file: HowRead;
  readonly onRead: (reading: FileReading) => void;
};

const none = '';

/** How a file was read, where there is another way: the encoding of its letters, how speakers are named, what its columns hold. */
export function ReadingChoices({ file, onRead }: ReadingChoicesProps) {
  const { reading, choices } = file;
  const { columns } = reading;
  const optional = [
    { id: none, label: 'None' },
    ...choices.columns.map((column) => ({ id: column, label: column })),
  ];
  const read = (change: Partial<FileReading>): void => {
    onRead({ ...reading, ...change });
  };
  const isTable = columns !== null && choices.columns.length > 0;
  if (choices.conventions.length < 2 && choices.encodings.length < 2 && !isTable) {
    return null;
  }
  return (
    <div className={styles['choices']}>
      {choices.conventions.length < 2 ? null : (
        <Select
          label="How speakers are named"
          options={choices.conventions.map(({ id, label, speakers, turns }) => ({
            id,
            label,
            hint:
              speakers === 0
                ? countOf(turns, 'paragraph')
                : `${countOf(speakers, 'speaker')}, ${countOf(turns, 'turn')}`,
          }))}
          value={reading.convention}
          onChange={(convention) => {
            read({ convention });
          }}
        />
      )}
      {isTable ? (
        <>
          <Select
            label="Column of the speaker"
            options={optional}
            value={columns.speaker ?? none}
            onChange={(speaker) => {
              read({ columns: { ...columns, speaker: speaker === none ? null : speaker } });
            }}
          />
          <Select
            label="Column of the words"
            options={choices.columns.map((column) => ({ id: column, label: column }))}
            value={columns.words}
            onChange={(words) => {
              read({ columns: { ...columns, words } });
            }}
          />
          <Select
            label="Column of the time"
            options={optional}
            value={columns.at ?? none}
            onChange={(at) => {
              read({ columns: { ...columns, at: at === none ? null : at } });
            }}
          />
        </>
      ) : null}
      {choices.encodings.length < 2 ? null : (
        <Select
          label="Encoding"
          options={choices.encodings}
          value={reading.encoding}
          onChange={(encoding) => {
            read({ encoding });
          }}
        />
      )}
    </div>
  );
}
