import type { Code } from '#shared/contract/codebook.ts';
import { codeHueNames, codePatterns } from '../../design/code-colours.ts';
import { CodeSwatch } from '../../ui/code-swatch/code-swatch.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Popover } from '../../ui/popover/popover.tsx';
import { CodeMark, patternOf } from '../evidence/index.ts';
import styles from './codebook.module.css';

type LookChooserProps = {
  readonly code: Code;
  readonly onChange: (look: { readonly hue?: number; readonly pattern?: number }) => void;
};

/** The colour and the pattern of a code, each chosen by its name. */
export function LookChooser({ code, onChange }: LookChooserProps) {
  const pattern = patternOf(code);
  const hueName = codeHueNames[code.hue] ?? 'blue';
  return (
    <Popover
      label="Colour and pattern"
      trigger={
        <IconButton icon={<CodeMark code={code} size="large" />} label={`Colour: ${hueName}, ${pattern}`} />
      }
    >
      <div className={styles['looks']}>
        <div role="group" aria-label="Colour" className={styles['hues']}>
          {codeHueNames.map((name, hue) => (
            <IconButton
              key={name}
              icon={<CodeSwatch hue={hue} pattern={pattern} size="large" />}
              label={name}
              isOn={hue === code.hue}
              onPress={() => {
                onChange({ hue });
              }}
            />
          ))}
        </div>
        <div role="group" aria-label="Pattern" className={styles['hues']}>
          {codePatterns.map((name, index) => (
            <IconButton
              key={name}
              icon={<CodeSwatch hue={code.hue} pattern={name} size="large" />}
              label={name}
              isOn={index === code.pattern}
              onPress={() => {
                onChange({ pattern: index });
              }}
            />
          ))}
        </div>
      </div>
    </Popover>
  );
}
