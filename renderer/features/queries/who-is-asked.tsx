import type { Conditions } from '#shared/contract/sampling.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Popover } from '../../ui/popover/popover.tsx';
import { ConditionChoices } from '../participants/index.ts';
import styles from './queries.module.css';

type WhoIsAskedProps = { readonly where: Conditions; readonly onChange: (where: Conditions) => void };

/** Only what participants said of whom this is recorded. */
export function WhoIsAsked({ where, onChange }: WhoIsAskedProps) {
  const attributes = useAsk('attributes.list', {}).data ?? [];
  const participants = useAsk('participants.list', {}).data ?? [];
  if (attributes.length === 0) {
    return null;
  }
  return (
    <Popover
      label="Which participants"
      placement="bottom start"
      trigger={
        <Button icon={<Icon name="people" size={14} />} isOn={where.length > 0}>
          {where.length === 0 ? 'All participants' : `Participants by ${where.length}`}
        </Button>
      }
    >
      <div className={styles['narrow']}>
        <ConditionChoices
          attributes={attributes}
          participants={participants}
          where={where}
          onChange={onChange}
        />
      </div>
    </Popover>
  );
}
