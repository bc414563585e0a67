import { useState } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import type { CodeLine } from '#shared/contract/queries.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { addConditionCommand, addLineCommand } from '../queries.commands.ts';
import { CodeSet } from './code-set.tsx';
import { ConditionRow } from './condition-row.tsx';
import { changed, emptyLine, newCondition, without, type Draft } from './draft.ts';
import styles from '../queries.module.css';

type BuilderProps = {
  readonly draft: Draft;
  readonly codes: readonly Code[];
  readonly onChange: (draft: Draft) => void;
};

/** Puts a query together, line by line, as it is read. */
export function Builder({ draft, codes, onChange }: BuilderProps) {
  const [begun, setBegun] = useState<string | null>(null);
  const setLine = (at: number, line: CodeLine): void => {
    onChange({ ...draft, lines: changed(draft.lines, at, line) });
  };
  const addCondition = (at: number): void => {
    const line = draft.lines[at] ?? emptyLine;
    setBegun(`${at} ${line.conditions.length}`);
    setLine(at, { ...line, conditions: [...line.conditions, newCondition] });
  };
  const addLine = (): void => {
    setBegun(`${draft.lines.length}`);
    onChange({ ...draft, lines: [...draft.lines, emptyLine] });
  };
  // Neither lines nor conditions have names of their own: each is told by its place.
  const lines = draft.lines.map((line, at) => ({
    line,
    at,
    id: `line ${at}`,
    conditions: line.conditions.map((condition, index) => ({ condition, index, key: `condition ${index}` })),
  }));
  const hasCode = draft.lines.some(({ codeIds }) => codeIds.length > 0);
  const why = 'Choose a code first';
  useCommand(addConditionCommand, () => addCondition(draft.lines.length - 1), hasCode, why);
  useCommand(addLineCommand, addLine, hasCode, why);
  return (
    <section aria-label="The query" className={styles['builder']}>
      {lines.map(({ line, at, id, conditions }) => (
        <div key={id} className={styles['line']}>
          <div className={styles['condition']}>
            <span className={styles['lead']}>
              {at === 0 ? 'What is coded with' : 'or what is coded with'}
            </span>
            <CodeSet
              label="Codes to find"
              codes={codes}
              codeIds={line.codeIds}
              isBegun={begun === `${at}`}
              onChange={(codeIds) => {
                setLine(at, { ...line, codeIds });
              }}
            />
            {draft.lines.length > 1 ? (
              <IconButton
                icon={<Icon name="close" size={14} />}
                label="Take these codes away"
                onPress={() => {
                  onChange({ ...draft, lines: without(draft.lines, at) });
                }}
              />
            ) : null}
          </div>
          {conditions.map(({ condition, index, key }) => (
            <ConditionRow
              key={key}
              condition={condition}
              codes={codes}
              isBegun={begun === `${at} ${index}`}
              onChange={(next) => {
                setLine(at, { ...line, conditions: changed(line.conditions, index, next) });
              }}
              onRemove={() => {
                setLine(at, { ...line, conditions: without(line.conditions, index) });
              }}
            />
          ))}
          {line.codeIds.length === 0 ? null : (
            <div className={styles['add']}>
              <Button
                kind="quiet"
                icon={<Icon name="add" size={14} />}
                shortcut={at === draft.lines.length - 1 ? addConditionCommand : undefined}
                onPress={() => {
                  addCondition(at);
                }}
              >
                Condition
              </Button>
              {at === draft.lines.length - 1 ? (
                <Button
                  kind="quiet"
                  icon={<Icon name="add" size={14} />}
                  shortcut={addLineCommand}
                  onPress={addLine}
                >
                  Or other codes
                </Button>
              ) : null}
            </div>
          )}
        </div>
      ))}
    </section>
  );
}
