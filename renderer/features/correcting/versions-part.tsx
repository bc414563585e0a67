import { useRef } from 'react';
import type { Source } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useExport } from '../exporting/index.ts';
import { momentInWords, useNow } from '../screen/index.ts';
import { replaceSource } from './correcting.commands.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { useReplacing } from './use-replacing.ts';
import styles from './versions.module.css';

const nothing: readonly never[] = [];

/** The versions of a source: replace it by a newer one, save an earlier one. */
export function VersionsPart({ source }: { readonly source: Source }) {
  const input = useRef<HTMLInputElement>(null);
  const now = useNow();
  const versions = useAsk('corrections.versions', { sourceId: source.id }).data ?? nothing;
  const exportFile = useExport();
  const { replacing, isReading, choose, leave, readAgain, replace } = useReplacing(source.id, source.title);
  const open = (): void => {
    input.current?.click();
  };
  useCommand(replaceSource, open, !isReading);
  return (
    <section className={styles['part']} aria-labelledby="source-versions">
      <h3 id="source-versions" className={styles['heading']}>
        Versions
      </h3>
      {versions.length === 0 ? null : (
        <ul className={styles['list']}>
          {versions.map(({ id, number, originalName, words, replacedAt }) => (
            <li key={id} className={styles['version']}>
              <div>
                <p className={styles['file']}>{originalName}</p>
                <p className={styles['quiet']}>
                  Version {number}, {countOf(words, 'word')}, replaced {momentInWords(replacedAt, now)}
                </p>
              </div>
              <IconButton
                icon={<Icon name="export" />}
                label={`Save version ${number}, ${originalName}`}
                onPress={() => {
                  void exportFile('original', (client, names) =>
                    client.call('corrections.originalOfVersion', { versionId: id, ...names }),
                  );
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label="A newer version of the source"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void choose(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <div>
        <Button isDisabled={isReading} shortcut={replaceSource} onPress={open}>
          {isReading ? 'Reading the file' : 'Replace by a newer version'}
        </Button>
      </div>
      {replacing === null ? null : (
        <ReplaceDialog
          title={source.title}
          replacing={replacing}
          onRead={(reading) => void readAgain(reading)}
          onReplace={() => void replace()}
          onLeave={leave}
        />
      )}
    </section>
  );
}
