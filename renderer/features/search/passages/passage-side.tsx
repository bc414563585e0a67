import type { Code } from '#shared/contract/codebook.ts';
import type { FoundExtent, FoundPassage } from '#shared/contract/found-passages.ts';
import { overlaps } from '#shared/text/anchor.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { CodeMark } from '../../evidence/index.ts';
import { codeFoundCommand, markFoundCommand } from '../search.commands.ts';
import { extents, isExtent, placesOf } from './extent.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import styles from './passages.module.css';

type PassageSideProps = {
  readonly passage: FoundPassage;
  readonly codes: ReadonlyMap<string, Code>;
  readonly extent: FoundExtent;
  readonly onExtent: (extent: FoundExtent) => void;
  readonly onCode: () => void;
  readonly onMark: () => void;
  readonly onOpen: () => void;
};

const turnsAround = 2;

/** Brings what was found into sight as soon as its turn is drawn. */
const showFound = (turn: HTMLElement | null): void => {
  turn?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
};

/** A passage among the turns around it, with what would be taken of it, and what can be done with that. */
export function PassageSide(props: PassageSideProps) {
  const { passage, codes, extent, onExtent, onCode, onMark, onOpen } = props;
  const source = useAsk('sources.read', { sourceId: passage.sourceId }, { quietly: true }).data;
  const at = source?.turns.findIndex(({ start, end }) => start <= passage.start && passage.start < end) ?? -1;
  const taken = placesOf(passage, extent);
  const turns = source?.turns.slice(Math.max(0, at - turnsAround), at + turnsAround + 1) ?? [];
  return (
    <div className={styles['side']}>
      <div className={styles['take']}>
        <span>Take</span>
        <SegmentedControl
          label="How much of it to code or mark"
          segments={extents}
          value={extent}
          onChange={(id) => {
            if (isExtent(id)) onExtent(id);
          }}
        />
      </div>
      <div className={styles['acts']}>
        <Button kind="main" shortcut={codeFoundCommand} onPress={onCode}>
          Code
        </Button>
        <Button shortcut={markFoundCommand} onPress={onMark}>
          Mark
        </Button>
        <Button kind="quiet" shortcut="Enter" onPress={onOpen}>
          Open
        </Button>
      </div>
      {passage.codeIds.length === 0 ? null : (
        <p className={styles['codes']} aria-label="Codes there">
          {passage.codeIds.map((id) => {
            const code = codes.get(id);
            return code === undefined ? null : (
              <span key={id} className={styles['code']}>
                <CodeMark code={code} />
                {code.name}
              </span>
            );
          })}
        </p>
      )}
      {source === undefined ? <Skeleton lines={6} label="Opening the transcript" /> : null}
      <div className={styles['turns']}>
        {turns.map((turn) => {
          const isHere = turn.start <= passage.start && passage.start < turn.end;
          const who = turn.speaker === null ? null : source?.speakers[turn.speaker]?.label;
          const text = source?.text ?? '';
          const stretch = taken[0];
          const last = taken.at(-1);
          return (
            <div
              key={isHere ? `${turn.start} ${passage.start}` : turn.start}
              {...(isHere ? { ref: showFound } : {})}
              className={isHere ? styles['turnHere'] : styles['turn']}
            >
              {who === null || who === undefined ? null : (
                <span className={styles['label']} dir="auto">
                  {who}
                </span>
              )}
              <p dir="auto">
                {isHere && stretch !== undefined && last !== undefined && extent !== 'words' ? (
                  <>
                    {text.slice(turn.start, stretch.start)}
                    <span className={styles['taken']}>
                      <MarkedSentence
                        text={text.slice(stretch.start, last.end)}
                        start={stretch.start}
                        marks={passage.marks.filter((mark) =>
                          overlaps(mark, { start: stretch.start, end: last.end }),
                        )}
                      />
                    </span>
                    {text.slice(last.end, turn.end)}
                  </>
                ) : (
                  <MarkedSentence
                    text={text.slice(turn.start, turn.end)}
                    start={turn.start}
                    marks={isHere ? passage.marks : []}
                  />
                )}
              </p>
            </div>
          );
        })}
      </div>
    </div>
  );
}
