import { codeHueNames, codeLook, codePatterns, codeStyle } from '#renderer/design/code-colours.ts';
import { CodeChip } from '#renderer/ui/code-chip/code-chip.tsx';
import { CodeSwatch } from '#renderer/ui/code-swatch/code-swatch.tsx';
import { CoderDot } from '#renderer/ui/coder-dot/coder-dot.tsx';
import { Sample, Section } from '../sample.tsx';

export function Codes() {
  return (
    <Section title="Codes and coders">
      <Sample title="In the words">
        <p className="reading">
          Other mornings{' '}
          <mark style={codeStyle(5, 'solid')}>
            we just go into rooms, four or five of them, with a clipboard and no opinions
          </mark>
          , and afterwards we sit in the car park and{' '}
          <mark style={codeStyle(10, 'dashed')}>compare what we wrote down.</mark> Nobody gets a score.{' '}
          <mark style={codeStyle(2, 'dotted')}>She leads, I take the second chair.</mark>
        </p>
      </Sample>
      <Sample title="Swatches and lanes">
        <div className="looks">
          {codeHueNames.map((name, hue) => (
            <div key={name} className="things">
              {codePatterns.map((pattern) => (
                <CodeSwatch key={pattern} hue={hue} pattern={pattern} />
              ))}
              {name}
            </div>
          ))}
        </div>
      </Sample>
      <Sample title="In the order given">
        <div className="looks">
          {Array.from({ length: 18 }, (_, n) => (
            <div key={n} className="lane" style={codeStyle(codeLook(n).hue, codeLook(n).pattern)}>
              code {n + 1}
            </div>
          ))}
        </div>
      </Sample>
      <Sample title="Chips">
        <CodeChip hue={5} pattern="solid">
          learning walks
        </CodeChip>
        <CodeChip hue={10} pattern="dashed" onPress={() => undefined}>
          observing teachers
        </CodeChip>
        <CodeChip hue={0} pattern="dotted" onRemove={() => undefined}>
          brings the item analysis
        </CodeChip>
        <CodeChip hue={8} pattern="solid" isMuted onPress={() => undefined}>
          choose teachers from data
        </CodeChip>
      </Sample>
      <Sample title="All tints">
        {codeHueNames.map((name, hue) => (
          <CodeChip key={name} {...codeLook(hue)} hue={hue}>
            {name}
          </CodeChip>
        ))}
      </Sample>
      <Sample title="Coders">
        <CoderDot name="Anna Karenina" hue={8} />
        <CoderDot name="B" hue={5} />
        <CoderDot name="佐藤 花子" hue={1} />
        <CoderDot name="ليلى" hue={10} />
        <CoderDot name="Anna Karenina" hue={8} size="small" />
        {codeHueNames.map((name, hue) => (
          <CoderDot key={name} name={name} hue={hue} />
        ))}
      </Sample>
    </Section>
  );
}
