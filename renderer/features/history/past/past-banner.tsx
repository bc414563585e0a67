import type { Then } from '#shared/contract/as-it-stood.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { dayInWords, timeInWords, useNow } from '../../screen/index.ts';
import { dayOf, startOfDay } from '../days.ts';
import { backToNowCommand, stepEarlierCommand, stepLaterCommand } from '../history.commands.ts';
import { DayField } from '../list/day-field.tsx';
import styles from '../history.module.css';

type PastBannerProps = {
  readonly then: Then;
  readonly onGo: (number: number | null) => void;
  readonly onBack: () => void;
};

/** Says which moment is shown, lets another be chosen, and leads back to today. */
export function PastBanner({ then, onGo, onBack }: PastBannerProps) {
  const now = useNow();
  const { client, onRefusal } = useConnection();
  /** The end of that day; before the first step there is nothing to see. */
  const goToDay = async (day: string): Promise<void> => {
    if (day !== '') {
      const reply = await client.call('history.then', { until: startOfDay(day, 1) });
      if (reply.ok) onGo(reply.value.moment.number);
      else if (reply.error.code === 'not_found') onGo(1);
      else onRefusal(reply.error);
    }
  };
  return (
    <section aria-label="What is shown" className={styles['banner']}>
      <Icon name="clock" />
      <p aria-live="polite" className={styles['bannerWords']}>
        {`${dayInWords(then.at, now)}, ${timeInWords(then.at)}, after: `}
        <strong>{then.label}</strong>
        <span className={styles['quiet']}>{` ${then.coder}`}</span>
      </p>
      <div className={styles['bannerActs']}>
        <DayField label="Day" value={dayOf(then.at)} onChange={(day) => void goToDay(day)} />
        <IconButton
          kind="plain"
          icon={<Icon name="chevron-left" />}
          label="One step earlier"
          shortcut={stepEarlierCommand}
          isDisabled={then.before === null}
          onPress={() => {
            onGo(then.before);
          }}
        />
        <IconButton
          kind="plain"
          icon={<Icon name="chevron-right" />}
          label="One step later"
          shortcut={stepLaterCommand}
          isDisabled={then.after === null}
          onPress={() => {
            onGo(then.after);
          }}
        />
        <Button shortcut={backToNowCommand} onPress={onBack}>
          Back to today
        </Button>
      </div>
    </section>
  );
}
