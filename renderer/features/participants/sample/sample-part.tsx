import { useEffect, useRef } from 'react';
import type { Attribute, Participant } from '#shared/contract/participants.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { SplitScreen } from '../../screen/index.ts';
import { ConditionChoices } from '../condition-choices.tsx';
import { conditionWords } from '../condition-words.ts';
import { MembersTable } from './members-table.tsx';
import { SpreadTable } from './spread-table.tsx';
import styles from './sample.module.css';

type SamplePartProps = {
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
};

/** Everyone interviewed and who of them is in the sample: by a rule, with exceptions, and the spread of both side by side. */
export function SamplePart({ participants, attributes }: SamplePartProps) {
  const sampling = useAsk('sampling.read', {}).data;
  const setRule = useDo('sampling.setRule');
  const clear = useDo('sampling.clear');
  const recorded = attributes.filter(({ derived }) => derived?.from !== 'sample');
  const sample = sampling?.sample ?? null;
  const draw = (where: Conditions): void => {
    void setRule({ where });
  };
  // The button that was pressed goes with what it does: the focus goes to what stands in its place.
  const side = useRef<HTMLDivElement>(null);
  const wanted = useRef<boolean | null>(null);
  const hasSample = sample !== null;
  useEffect(() => {
    if (wanted.current === hasSample) {
      wanted.current = null;
      side.current?.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
    }
  }, [hasSample]);
  return (
    <SplitScreen
      sideLabel="Rule of the sample"
      side={
        sampling === undefined ? null : sample === null ? (
          <div ref={side} className={styles['side']}>
            <p className={styles['quiet']}>
              No sample was drawn: everyone interviewed counts. Draw one to say by attributes who is in, and
              to limit tables to them.
            </p>
            <Button
              kind="main"
              isDisabled={participants.length === 0}
              onPress={() => {
                wanted.current = true;
                draw([]);
              }}
            >
              Draw a sample
            </Button>
          </div>
        ) : (
          <div ref={side} className={styles['side']}>
            <p>
              {sample.where.length === 0
                ? 'Everyone is in. Press values to keep only participants who have them.'
                : `In the sample is who meets: ${conditionWords(sample.where, attributes)}.`}
            </p>
            <ConditionChoices
              attributes={recorded}
              participants={participants}
              where={sample.where}
              onChange={draw}
            />
            <p className={styles['quiet']}>
              Tables can be limited to the sample: there, “In sample” is an attribute like the others.
            </p>
            <div className={styles['quietActions']}>
              <Button
                kind="quiet"
                icon={<Icon name="trash" />}
                onPress={() => {
                  wanted.current = false;
                  void clear({});
                }}
              >
                Give the sample up
              </Button>
            </div>
          </div>
        )
      }
    >
      {sampling === undefined ? (
        <Skeleton lines={8} label="Looking up the sample" />
      ) : (
        <div className={styles['page']}>
          <p role="status" className={styles['lead']}>
            {sample === null
              ? `${countOf(sampling.pool, 'participant')} interviewed.`
              : `${sample.members.length} of ${countOf(sampling.pool, 'participant')} are in the sample${
                  sample.exceptions.length === 0
                    ? ''
                    : `, ${countOf(sample.exceptions.length, 'exception')} made by hand`
                }.`}
          </p>
          {participants.length === 0 ? null : <SpreadTable sampling={sampling} attributes={recorded} />}
          {sample === null ? null : <MembersTable sample={sample} participants={participants} />}
        </div>
      )}
    </SplitScreen>
  );
}
