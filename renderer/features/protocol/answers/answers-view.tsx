import { useRef, useState } from 'react';
import { useCommand } from '../../../commands/use-command.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { useOpenPlace } from '../../evidence/index.ts';
import { SplitScreen } from '../../screen/index.ts';
import { countsInWords, countStandings } from '../places/place-words.ts';
import type { ProtocolSearch } from '../protocol-search.ts';
import {
  nextAnswerCommand,
  nextPromptCommand,
  openAnswerCommand,
  previousAnswerCommand,
  previousPromptCommand,
} from '../protocol.commands.ts';
import type { Protocol } from '../use-protocol.ts';
import { AnswerBlock } from './answer-block.tsx';
import { groupsOf, keepsAnswer, valueOfGroup } from './answer-groups.ts';
import styles from './answers.module.css';

type AnswersViewProps = {
  readonly protocol: Protocol;
  readonly search: ProtocolSearch;
  readonly onChange: (next: {
    readonly [Key in keyof ProtocolSearch]?: ProtocolSearch[Key] | undefined;
  }) => void;
};

/** The height of the bar that stays above the answers, in pixels. */
const BAR = 45;

/** Everyone’s answers to one prompt, one under another, coded where they stand. */
export function AnswersView({ protocol, search, onChange }: AnswersViewProps) {
  const { prompts, sources, places, placeAt } = protocol;
  const at = Math.max(
    0,
    prompts.findIndex(({ id }) => id === search.prompt),
  );
  const prompt = prompts[at];
  const answers = useAsk(
    'prompts.answers',
    { promptId: prompt?.id ?? '' },
    { when: prompt !== undefined, keepLast: true },
  ).data;
  const participants = useAsk('participants.list', {}).data ?? [];
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const [active, setActive] = useState<string | null>(null);
  const [arrival, setArrival] = useState<{ readonly sourceId: string; readonly count: number } | null>(null);
  const [side, setSide] = useState<HTMLElement | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const open = useOpenPlace();

  const groups = groupsOf(attributes, participants);
  const shown = (answers ?? []).filter((answer) => keepsAnswer(answer, participants, search));
  const spoken = shown.filter(({ place }) => (place?.answer ?? null) !== null);

  const showPrompt = (step: 1 | -1): void => {
    const next = prompts[at + step];
    if (next !== undefined) {
      setActive(null);
      setArrival(null);
      onChange({ prompt: next.id });
      page.current?.parentElement?.scrollTo({ top: 0 });
      announce(`Prompt ${next.number}: ${next.text}`);
    }
  };
  const bringToTop = (block: HTMLElement | null): void => {
    const scroller = page.current?.parentElement;
    if (block !== null && scroller !== null && scroller !== undefined) {
      scroller.scrollTop += block.getBoundingClientRect().top - scroller.getBoundingClientRect().top - BAR;
    }
  };
  const showAnswer = (step: 1 | -1): void => {
    const from = spoken.findIndex(({ sourceId }) => sourceId === active);
    const next = spoken[from === -1 ? (step === 1 ? 0 : spoken.length - 1) : from + step];
    if (next !== undefined) {
      setActive(next.sourceId);
      setArrival({ sourceId: next.sourceId, count: (arrival?.count ?? 0) + 1 });
      bringToTop(document.getElementById(`answer-${next.sourceId}`));
      announce(`${next.participants.map(({ name }) => name).join(', ') || next.source}.`);
    }
  };
  useCommand(
    nextPromptCommand,
    () => {
      showPrompt(1);
    },
    at < prompts.length - 1,
    'This is the last prompt',
  );
  useCommand(
    previousPromptCommand,
    () => {
      showPrompt(-1);
    },
    at > 0,
    'This is the first prompt',
  );
  useCommand(
    nextAnswerCommand,
    () => {
      showAnswer(1);
    },
    spoken.length > 0,
    'There are no answers here',
  );
  useCommand(
    previousAnswerCommand,
    () => {
      showAnswer(-1);
    },
    spoken.length > 0,
    'There are no answers here',
  );
  const activePlace = spoken.find(({ sourceId }) => sourceId === active)?.place ?? null;
  useCommand(
    openAnswerCommand,
    () => {
      const question = activePlace?.question ?? null;
      if (activePlace !== null && question !== null) open({ sourceId: activePlace.sourceId, ...question });
    },
    activePlace !== null,
    'Go into an answer first',
  );

  if (prompt === undefined || places.length === 0) {
    return (
      <SplitScreen sideLabel="Answers">
        <EmptyState
          title={prompt === undefined ? 'No prompts yet' : 'No answers yet'}
          icon="quote"
          action={
            <Button
              kind="main"
              onPress={() => {
                onChange({ view: prompt === undefined ? undefined : 'places' });
              }}
            >
              {prompt === undefined ? 'Go to the prompts' : 'Go to the places'}
            </Button>
          }
        >
          {prompt === undefined
            ? 'Write or import the protocol first; then everyone’s answers to a prompt are read here.'
            : 'Find the prompts in the transcripts first, under Places; then everyone’s answers are read here, one under another.'}
        </EmptyState>
      </SplitScreen>
    );
  }
  const counts = countStandings(
    sources.flatMap(({ id }) => placeAt(prompt.id, id) ?? []),
    sources.length,
  );
  return (
    <SplitScreen
      isBare
      sideLabel="Codes and episodes"
      side={
        spoken.length === 0 ? null : (
          <>
            {active === null ? (
              <p className={styles['hint']}>
                Go into an answer to read and mark its codes and episodes here, with the keys of a transcript.
              </p>
            ) : null}
            <div ref={setSide} />
          </>
        )
      }
    >
      <div ref={page} className={styles['page']}>
        <div className={styles['head']}>
          <IconButton
            icon={<Icon name="chevron-left" />}
            label={previousPromptCommand.label}
            shortcut={previousPromptCommand}
            isDisabled={at === 0}
            onPress={() => {
              showPrompt(-1);
            }}
          />
          <div className={styles['which']}>
            <Select
              label="Prompt"
              isLabelHidden
              options={prompts.map(({ id, number, text }) => ({ id, label: `${number}  ${text}` }))}
              value={prompt.id}
              onChange={(id) => {
                setActive(null);
                onChange({ prompt: id });
              }}
            />
          </div>
          <IconButton
            icon={<Icon name="chevron-right" />}
            label={nextPromptCommand.label}
            shortcut={nextPromptCommand}
            isDisabled={at === prompts.length - 1}
            onPress={() => {
              showPrompt(1);
            }}
          />
          {groups.length <= 1 ? null : (
            <div className={styles['whose']}>
              <Select
                label="Whose answers"
                isLabelHidden
                options={groups}
                value={valueOfGroup(search)}
                onChange={(id) => {
                  const group = groups.find((one) => one.id === id);
                  onChange({ attribute: group?.attribute, value: group?.value });
                }}
              />
            </div>
          )}
        </div>
        <div className={styles['prompt']}>
          <h2 className={styles['promptText']} dir="auto">
            <span className={styles['promptNumber']}>{prompt.number}</span>
            {prompt.text}
          </h2>
          {prompt.probes.length === 0 ? null : (
            <ul aria-label="Probes" className={styles['probes']}>
              {prompt.probes.map(({ id, text }) => (
                <li key={id} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          )}
          <p className={styles['counts']}>{countsInWords(counts, sources.length)}.</p>
        </div>
        {answers === undefined ? (
          <Skeleton lines={8} label="Gathering the answers" />
        ) : shown.length === 0 ? (
          <p className={styles['none']}>
            Nobody with this attribute is in a transcript. Choose everyone to see all.
          </p>
        ) : (
          <ol aria-label={`Answers to prompt ${prompt.number}`} className={styles['answers']}>
            {shown.map((answer) => (
              <AnswerBlock
                key={answer.sourceId}
                answer={answer}
                isActive={answer.sourceId === active}
                side={side}
                arrivals={arrival?.sourceId === answer.sourceId ? arrival.count : 0}
                onEnter={() => {
                  setActive(answer.sourceId);
                }}
                onPlace={() => {
                  onChange({ view: 'places', prompt: prompt.id, source: answer.sourceId });
                }}
              />
            ))}
          </ol>
        )}
      </div>
    </SplitScreen>
  );
}
