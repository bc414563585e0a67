import { useState } from 'react';
import { codeLook } from '#renderer/design/code-colours.ts';
import { CodeSwatch } from '#renderer/ui/code-swatch/code-swatch.tsx';
import { ListRow } from '#renderer/ui/list/list-row.tsx';
import { List } from '#renderer/ui/list/list.tsx';
import { Tree } from '#renderer/ui/tree/tree.tsx';
import { Sample, Section } from '../sample.tsx';
import { firstTree, moveInTree } from './tree-data.tsx';

const queue = [
  { id: '6', title: 'Interview 12, episode 6', detail: 'agreed', isDone: true },
  {
    id: '8',
    title: 'Interview 12, episode 8',
    detail: 'different code: learning walks / observing teachers',
    isDone: false,
  },
  { id: '9', title: 'Interview 12, episode 9', detail: 'B missed: brings the item analysis', isDone: false },
  { id: '2', title: 'Interview 13, episode 2', detail: 'boundary: A 41 words longer', isDone: false },
];

function Queue() {
  const [selected, setSelected] = useState<readonly string[]>(['8']);
  return (
    <List
      label="Episodes to settle"
      items={queue}
      idOf={({ id }) => id}
      textOf={({ title }) => title}
      choice="one"
      selected={selected}
      onSelect={setSelected}
    >
      {({ title, detail, isDone }) => (
        <ListRow detail={detail} tone={isDone ? 'quiet' : 'strong'}>
          {title}
        </ListRow>
      )}
    </List>
  );
}

const many = Array.from({ length: 600 }, (_, n) => n + 1);

function Codebook() {
  const [nodes, setNodes] = useState(firstTree);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [expanded, setExpanded] = useState<readonly string[]>(['visits']);
  const [said, setSaid] = useState('');
  return (
    <>
      <Tree
        label="Codebook"
        nodes={nodes}
        choice="many"
        selected={selected}
        onSelect={setSelected}
        expanded={expanded}
        onExpand={setExpanded}
        onMove={(move) => {
          setNodes(moveInTree(nodes, move));
          setSaid(`${move.ids.join()} ${move.place} ${move.target}`);
        }}
        onRename={(id) => setSaid(`rename ${id}`)}
        onRemove={(id) => setSaid(`remove ${id}`)}
      />
      <output data-testid="tree-said">{said}</output>
    </>
  );
}

export function Collections() {
  return (
    <Section title="Lists and trees">
      <Sample title="List">
        <div className="column desk">
          <Queue />
        </div>
        <div className="column">
          <List label="Empty list" items={[]} idOf={String} textOf={String} empty="No episode is waiting.">
            {String}
          </List>
        </div>
        <div className="column box boxed-tall">
          <List
            label="Six hundred turns"
            items={many}
            idOf={String}
            textOf={(n) => `Turn ${n}`}
            choice="many"
          >
            {(n) => (
              <ListRow aside={n * 7} mark={<CodeSwatch {...codeLook(n)} />}>
                Turn {n}
              </ListRow>
            )}
          </List>
        </div>
      </Sample>
      <Sample title="Tree">
        <div className="column">
          <Codebook />
        </div>
        <div className="column">
          <Tree
            label="Flat codes"
            choice="one"
            nodes={[
              {
                id: 'a',
                name: 'takes the second chair',
                count: 3,
                mark: <CodeSwatch hue={2} pattern="solid" />,
              },
              {
                id: 'b',
                name: 'a name that is so long that it needs two lines to be read in full',
                count: 12,
                note: 'new',
                mark: <CodeSwatch hue={6} pattern="dotted" />,
              },
            ]}
          />
        </div>
        <div className="column">
          <Tree label="Empty tree" nodes={[]} empty="No code yet." />
        </div>
      </Sample>
    </Section>
  );
}
