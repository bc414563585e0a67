import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { redoCommand, undoCommand } from '../../commands/step-commands.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SearchField } from '../../ui/search-field/search-field.tsx';
import { Select } from '../../ui/select/select.tsx';
import { useExport } from '../exporting/index.ts';
import { useCoders } from '../rounds/index.ts';
import { ScreenBar } from '../screen/index.ts';
import { historySearch, type HistorySearch } from './history-search.ts';
import { exportHistoryCommand } from './history.commands.ts';
import { StepDays } from './step-days.tsx';
import styles from './history.module.css';

const page = 200;
const everyone = 'everyone';

/** The place for what was done: by whom, when, in words; and for taking it back. */
export function HistoryScreen() {
  const navigate = useNavigate();
  const asked = historySearch(useSearch({ strict: false }));
  const [limit, setLimit] = useState(page);
  const coders = useCoders();
  const session = useSession();
  const { coder, words = '' } = asked;
  const found = useAsk(
    'history.list',
    { limit, words, ...(coder === undefined ? {} : { coderId: coder }) },
    { keepLast: true },
  ).data;
  const exportFile = useExport();
  useCommand(exportHistoryCommand, () => {
    void exportFile('history', (client, names) => client.call('study.export', { as: 'history', ...names }));
  });

  const show = (change: HistorySearch): void => {
    setLimit(page);
    void navigate({ to: '/history', search: historySearch({ ...asked, ...change }), replace: true });
  };
  const steps = found?.actions ?? [];
  const isFiltered = coder !== undefined || words !== '';
  return (
    <>
      <ScreenBar
        title="History"
        sub={found === undefined ? undefined : `${countOf(found.total, 'step')}${isFiltered ? ' found' : ''}`}
      >
        <Button
          icon={<Icon name="undo" />}
          shortcut={undoCommand}
          isDisabled={(session?.undo ?? null) === null}
          onPress={() => void runCommand('history.undo')}
        >
          Undo
        </Button>
        <Button
          icon={<Icon name="redo" />}
          shortcut={redoCommand}
          isDisabled={(session?.redo ?? null) === null}
          onPress={() => void runCommand('history.redo')}
        >
          Redo
        </Button>
        <Button
          icon={<Icon name="export" />}
          shortcut={exportHistoryCommand}
          onPress={() => void runCommand(exportHistoryCommand.id)}
        >
          Save as CSV
        </Button>
      </ScreenBar>
      <div className={styles['filters']}>
        <div className={styles['words']}>
          <SearchField
            label="Steps with these words"
            isLabelHidden
            placeholder="Filter by words"
            value={words}
            onChange={(next) => {
              show({ words: next });
            }}
          />
        </div>
        <Select
          label="Whose steps"
          isLabelHidden
          options={[
            { id: everyone, label: 'Everyone’s steps' },
            ...coders.all.map(({ id, name }) => ({ id, label: `${name}’s steps` })),
          ]}
          value={coder ?? everyone}
          onChange={(id) => {
            show({ coder: id === everyone ? '' : id });
          }}
        />
      </div>
      <div role="region" aria-label="Steps" tabIndex={0} className={styles['steps']}>
        {found !== undefined && steps.length === 0 ? (
          <EmptyState title={isFiltered ? 'No step fits' : 'Nothing was done yet'} icon="history">
            {isFiltered
              ? 'Try other words, or everyone’s steps.'
              : 'Every step will stand here, by whom and when, and can be taken back.'}
          </EmptyState>
        ) : (
          <StepDays steps={steps} coders={coders} />
        )}
        {found !== undefined && steps.length < found.total ? (
          <Button
            onPress={() => {
              setLimit(limit + page);
            }}
          >
            {`Show ${Math.min(page, found.total - steps.length)} more`}
          </Button>
        ) : null}
      </div>
    </>
  );
}
