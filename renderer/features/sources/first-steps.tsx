import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { importCommand } from './sources.commands.ts';
import styles from './first-steps.module.css';

const steps = [
  {
    title: 'Import transcripts',
    text: 'Who speaks, and when, is recognised. The files themselves are kept, byte for byte.',
  },
  {
    title: 'Say who speaks',
    text: 'Who interviews, and which participant is who. What you know of them goes under Participants, what they were asked under Protocol.',
  },
  {
    title: 'Read, mark episodes, code',
    text: 'By keys, each coder alone. What was said to one prompt can be read across all interviews.',
  },
  {
    title: 'Settle, gather, count',
    text: 'Coders meet episode by episode, codes become themes, and every figure of a table leads back to the words.',
  },
] as const;

/** What stands here before there is any source: what the place is for, and the path from here. */
export function FirstSteps({ onImport }: { readonly onImport: () => void }) {
  return (
    <div className={styles['page']}>
      <h2 className={styles['title']}>Begin with the interviews</h2>
      <p className={styles['text']}>
        Import their transcripts, as Word, PDF, text, subtitles or tables, as many at a time as you like. You
        can also drop the files, or a whole folder of them, anywhere in this window.
      </p>
      <Button kind="main" icon={<Icon name="import" />} shortcut={importCommand} onPress={onImport}>
        Import transcripts
      </Button>
      <ol className={styles['steps']}>
        {steps.map(({ title, text }) => (
          <li key={title} className={styles['step']}>
            <h3 className={styles['name']}>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
