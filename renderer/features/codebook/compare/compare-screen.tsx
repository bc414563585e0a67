import { useState } from 'react';
import type { QueryLayer } from '#shared/contract/queries.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useBook } from '../../../data/book.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SegmentedControl } from '../../../ui/segmented-control/segmented-control.tsx';
import { LayerChoice, WhoIsAsked } from '../../queries/index.ts';
import { ScreenBar, SplitScreen } from '../../screen/index.ts';
import { nextBesideCommand, previousBesideCommand, swapCommand } from '../views.commands.ts';
import { ComparedSide, SideQuotations, WhoBoth } from './compared-side.tsx';
import { NothingCoded } from './nothing-coded.tsx';
import { PlacesList } from './places-list.tsx';
import { usePair } from './use-pair.ts';
import styles from './compare.module.css';

type Shown = 'apart' | 'episode' | 'overlapping';
type Group = 'both' | 'first' | 'second';

const nobody: Conditions = [];

/** Two codes beside each other while themes are being built: definitions, figures, who said both, and where they meet. */
export function CompareScreen() {
  const book = useBook('mine');
  const { byId } = useBook('all');
  const { first, second, show, step } = usePair(book.codes, byId);
  // Coders’ own codes are compared as well, where one was asked for.
  const others = [first, second].flatMap((code) =>
    code === undefined || book.byId.has(code.id) ? [] : [code],
  );
  const codes = [...book.codes, ...others];
  const [layer, setLayer] = useState<QueryLayer>({ of: 'mine' });
  const [where, setWhere] = useState<Conditions>(nobody);
  const [shown, setShown] = useState<Shown>('apart');
  const [group, setGroup] = useState<Group | null>(null);
  const isPair = first !== undefined && second !== undefined;
  const { data, error } = useAsk(
    'codes.compare',
    { codeIds: [first?.id ?? '', second?.id ?? ''], layer, where },
    { when: isPair, keepLast: true, quietly: true },
  );
  useCommand(
    nextBesideCommand,
    () => {
      step(1);
    },
    isPair,
  );
  useCommand(
    previousBesideCommand,
    () => {
      step(-1);
    },
    isPair,
  );
  const swap = (): void => {
    show(second?.id, first?.id);
  };
  useCommand(swapCommand, swap, isPair);

  const people = data?.participants ?? [];
  const groups: Readonly<Record<Group, readonly string[]>> = {
    both: people.filter((one) => one.first > 0 && one.second > 0).map(({ name }) => name),
    first: people.filter((one) => one.second === 0).map(({ name }) => name),
    second: people.filter((one) => one.first === 0).map(({ name }) => name),
  };
  const names = group === null ? null : new Set(groups[group]);
  const together = data?.together;
  return (
    <>
      <ScreenBar
        title="Compare"
        sub={
          <span role="status">
            {data === undefined
              ? undefined
              : `${groups.both.length} of ${data.of} participants said both${data.partlySealed ? '; what is sealed is left out' : ''}`}
          </span>
        }
      >
        <Button shortcut={previousBesideCommand} isDisabled={!isPair} onPress={() => step(-1)}>
          Previous
        </Button>
        <Button shortcut={nextBesideCommand} isDisabled={!isPair} onPress={() => step(1)}>
          Next
        </Button>
        <Button shortcut={swapCommand} isDisabled={!isPair} onPress={swap}>
          Swap
        </Button>
      </ScreenBar>
      <SplitScreen sideLabel="Compare">
        <div className={styles['page']}>
          <div className={styles['tools']}>
            <SegmentedControl
              label="What is read"
              segments={[
                { id: 'apart', label: 'Side by side' },
                { id: 'episode', label: `In one episode: ${together?.episodes ?? 0}` },
                { id: 'overlapping', label: `On the same words: ${together?.stretches ?? 0}` },
              ]}
              value={shown}
              onChange={(id) => {
                setShown(id === 'episode' || id === 'overlapping' ? id : 'apart');
              }}
            />
            <div className={styles['layer']}>
              <LayerChoice layer={layer} onChange={setLayer} />
            </div>
            <WhoIsAsked where={where} onChange={setWhere} />
          </div>
          {error === null ? null : <p className={styles['quiet']}>{error.message}</p>}
          <div className={styles['pair']}>
            <ComparedSide
              label="The code on the left"
              code={first}
              codes={codes}
              figures={data?.sides[0]}
              onChange={(id) => {
                show(id, second?.id);
              }}
            />
            <ComparedSide
              label="The code on the right"
              code={second}
              codes={codes}
              figures={data?.sides[1]}
              onChange={(id) => {
                show(first?.id, id);
              }}
            />
          </div>
          {book.isHere && codes.length === 0 ? (
            <NothingCoded>
              Two codes are read beside each other here, with who said both and where they meet. Open a
              transcript and code it.
            </NothingCoded>
          ) : first === undefined || second === undefined ? (
            <EmptyState title="Two codes are needed to compare" icon="compare">
              Their definitions and quotations are read beside each other here, with who said both and where
              they meet. Choose them above.
            </EmptyState>
          ) : (
            <>
              <div className={styles['people']} role="group" aria-label="Who said which">
                {(
                  [
                    ['both', 'Both'],
                    ['first', `Only ${first.name}`],
                    ['second', `Only ${second.name}`],
                  ] as const
                ).map(([id, label]) => (
                  <WhoBoth
                    key={id}
                    label={label}
                    names={groups[id]}
                    isOn={group === id}
                    onPress={() => {
                      setGroup(group === id ? null : id);
                      setShown('apart');
                    }}
                  />
                ))}
              </div>
              {shown === 'apart' ? (
                <div className={styles['pair']}>
                  <SideQuotations code={first} layer={layer} where={where} names={names} />
                  <SideQuotations code={second} layer={layer} where={where} names={names} />
                </div>
              ) : (
                <PlacesList
                  key={shown}
                  codeIds={[first.id, second.id]}
                  how={shown}
                  layer={layer}
                  where={where}
                  names={[first.name, second.name]}
                />
              )}
            </>
          )}
        </div>
      </SplitScreen>
    </>
  );
}
