import { useMemo } from 'react';
import type { SourceText } from '#shared/contract/sources.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { useOpenPlace } from '../../evidence/index.ts';
import {
  clearPlaceCommand,
  confirmPlaceCommand,
  movePlaceCommand,
  notAskedCommand,
} from '../protocol.commands.ts';
import type { Protocol } from '../use-protocol.ts';
import { PlaceChooser } from './place-chooser.tsx';
import { PlaceInContext } from './place-in-context.tsx';
import { standingOf, standingSigns, standingWords } from './place-words.ts';
import type { Spot } from './review-order.ts';
import styles from './places.module.css';

type PlacePanelProps = {
  readonly spot: Spot;
  readonly protocol: Protocol;
  readonly isMoving: boolean;
  readonly onMoving: (isMoving: boolean) => void;
  readonly onConfirm: () => void;
  readonly onNotAsked: () => void;
  readonly onPlace: (question: Anchor) => Promise<void>;
  readonly onClear: () => void;
};

const ofText = (source: SourceText): Pick<SourceText, 'text' | 'turns' | 'speakers'> => source;

/** One prompt in one transcript: what was found, the words around it, and what can be said of it. */
export function PlacePanel(props: PlacePanelProps) {
  const { spot, protocol, isMoving, onMoving, onConfirm, onNotAsked, onPlace, onClear } = props;
  const { promptId, sourceId, place } = spot;
  const prompt = protocol.prompts.find(({ id }) => id === promptId);
  const title = protocol.sources.find(({ id }) => id === sourceId)?.title ?? '';
  const source = useAsk('sources.read', { sourceId }).data;
  const open = useOpenPlace();
  const question = place?.question ?? null;
  const asked = useMemo(() => {
    const elsewhere = protocol.places.filter(
      (other) => other.sourceId !== sourceId && other.question !== null,
    );
    const certain = elsewhere.filter((other) => other.state !== 'found' || other.certainty === 'sure');
    const wordings = Map.groupBy(certain, (other) => other.promptId);
    return protocol.prompts.map(({ id, text, probes }) => {
      const examples = (wordings.get(id) ?? []).map(({ words }) => words);
      return { id, text, probes, examples };
    });
  }, [protocol, sourceId]);
  const standing = standingOf(place);
  const percent = place?.confidence === null || place === null ? null : Math.round(place.confidence * 100);
  return (
    <div className={styles['panel']}>
      <h3 className={styles['panelTitle']}>
        Prompt {prompt?.number}, {title}
      </h3>
      <p className={styles['promptText']} dir="auto">
        {prompt?.text}
      </p>
      <p className={styles['standing']}>
        <span aria-hidden="true" data-standing={standing} className={styles['sign']}>
          {standingSigns[standing]}
        </span>
        {place?.state === 'set by hand' ? 'Chosen by hand' : standingWords[standing]}
        {percent === null || place?.state !== 'found' ? null : (
          <span className={styles['percent']}>confidence {percent} of 100</span>
        )}
      </p>
      {isMoving ? null : (
        <div className={styles['acts']}>
          {place?.state === 'found' ? (
            <Button kind="main" shortcut={confirmPlaceCommand} onPress={onConfirm}>
              Confirm
            </Button>
          ) : null}
          <Button
            shortcut={movePlaceCommand}
            onPress={() => {
              onMoving(true);
            }}
          >
            {question === null ? 'Choose its place' : 'Another place'}
          </Button>
          {place?.state === 'not asked' ? null : (
            <Button shortcut={notAskedCommand} onPress={onNotAsked}>
              Not asked
            </Button>
          )}
          {place === null ? null : (
            <Button kind="quiet" shortcut={clearPlaceCommand} onPress={onClear}>
              Forget
            </Button>
          )}
          {question === null ? null : (
            <Button
              kind="quiet"
              onPress={() => {
                open({ sourceId, ...question });
              }}
            >
              Open in transcript
            </Button>
          )}
        </div>
      )}
      {source === undefined ? (
        <Skeleton lines={5} label="Opening the transcript" />
      ) : isMoving ? (
        <PlaceChooser
          source={ofText(source)}
          now={question}
          prompts={asked}
          promptId={promptId}
          onChoose={(chosen) => void onPlace(chosen)}
          onCancel={() => {
            onMoving(false);
          }}
        />
      ) : question === null ? null : (
        <PlaceInContext source={ofText(source)} question={question} answer={place?.answer ?? null} />
      )}
    </div>
  );
}
