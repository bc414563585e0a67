import { iconPaths, type IconName } from '#renderer/ui/icon/icon-paths.ts';
import { Icon } from '#renderer/ui/icon/icon.tsx';
import { Sample, Section } from '../sample.tsx';

const isIconName = (name: string): name is IconName => Object.hasOwn(iconPaths, name);
const names = Object.keys(iconPaths).filter(isIconName);

const surfaces = ['desk', 'paper', 'raised', 'hover', 'accent-soft'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'warn', 'bad'];

export function Foundations() {
  return (
    <Section title="Foundations">
      <Sample title="Ink on surfaces">
        <div className="surfaces">
          {surfaces.map((surface) => (
            <div key={surface} style={{ background: `var(--${surface})` }}>
              {inks.map((ink) => (
                <p key={ink} style={{ color: `var(--${ink})` }}>
                  {ink} on {surface}
                </p>
              ))}
            </div>
          ))}
        </div>
      </Sample>
      <Sample title="Reading">
        <div className="reading">
          <p>It depends on what the coach and I settled on last time, Šárka and Łukasz said, naïvely.</p>
          <p lang="ar" dir="auto">
            يعتمد ذلك على ما اتفقت عليه مع المدربة في المرة الماضية.
          </p>
          <p lang="he" dir="auto">
            זה תלוי במה שסיכמנו המאמנת ואני בפעם הקודמת.
          </p>
          <p lang="ja">それは前回コーチと決めたことによります。</p>
        </div>
      </Sample>
      <Sample title="Icons">
        <div className="looks">
          {names.map((name) => (
            <div key={name} className="things">
              <Icon name={name} />
              {name}
            </div>
          ))}
        </div>
      </Sample>
    </Section>
  );
}
