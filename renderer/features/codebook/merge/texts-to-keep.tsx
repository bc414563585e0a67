import type { Code } from '#shared/contract/codebook.ts';
import { Button } from '../../../ui/button/button.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { CodeMark } from '../../evidence/index.ts';
import styles from './merge.module.css';

const fields = [
  { field: 'definition', label: 'Definition' },
  { field: 'whenToUse', label: 'When to use' },
  { field: 'whenNot', label: 'When not' },
] as const;

export type Texts = Readonly<Record<(typeof fields)[number]['field'], string>>;

export const textsAtFirst = ({ definition, whenToUse, whenNot }: Code): Texts => ({
  definition,
  whenToUse,
  whenNot,
});

type TextsToKeepProps = {
  readonly from: readonly Code[];
  readonly texts: Texts;
  readonly onChange: (texts: Partial<Texts>) => void;
};

/** What the merged code will say, with what the others say beside it, to be taken over or added. */
export function TextsToKeep({ from, texts, onChange }: TextsToKeepProps) {
  return fields.map(({ field, label }) => {
    const others = from.filter((code) => code[field].trim() !== '');
    const isPlain = others.length === 0 && texts[field] === '' && field !== 'definition';
    return isPlain ? null : (
      <div key={field} className={others.length === 0 ? styles['text'] : styles['texts']}>
        <TextArea
          label={label}
          lines={2}
          value={texts[field]}
          onChange={(text) => {
            onChange({ [field]: text });
          }}
        />
        {others.length === 0 ? null : (
          <ul aria-label={`${label} of the others`} className={styles['others']}>
            {others.map((code) => (
              <li key={code.id} className={styles['other']}>
                <span className={styles['otherName']}>
                  <CodeMark code={code} />
                  {code.name}
                </span>
                <p className={styles['otherText']} dir="auto">
                  {code[field]}
                </p>
                <Button
                  kind="quiet"
                  label={`Add the ${label.toLowerCase()} of ${code.name}`}
                  isDisabled={texts[field].includes(code[field].trim())}
                  onPress={() => {
                    onChange({ [field]: [texts[field].trim(), code[field].trim()].join('\n').trim() });
                  }}
                >
                  Add
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  });
}
