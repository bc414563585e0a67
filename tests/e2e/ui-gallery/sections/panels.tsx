import { CodeSwatch } from '#renderer/ui/code-swatch/code-swatch.tsx';
import { ListRow } from '#renderer/ui/list/list-row.tsx';
import { Panel } from '#renderer/ui/panel/panel.tsx';
import { Sample, Section } from '../sample.tsx';

export function Panels() {
  return (
    <Section title="Panels">
      <Sample title="Panel">
        <div className="box" style={{ flex: 1, minWidth: 0 }}>
          <div className="frame">
            <Panel title="Codebook" side="left" width={240} min={180}>
              <ListRow mark={<CodeSwatch hue={5} pattern="solid" />} aside={9}>
                learning walks
              </ListRow>
            </Panel>
            <div className="reading">It depends on what the coach and I settled on last time.</div>
            <Panel title="Evidence" side="right" shortcut="Mod+B">
              Two episodes, both coders, settled on 14 March.
            </Panel>
            <Panel title="Memos" side="right" isFolded>
              Two memos.
            </Panel>
          </div>
        </div>
      </Sample>
    </Section>
  );
}
