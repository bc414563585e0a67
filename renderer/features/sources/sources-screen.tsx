import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useSession } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/icon-button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { FirstSteps } from './first-steps.tsx';
import { FileChooser } from './import/file-chooser.tsx';
import { ImportProgress } from './import/import-progress.tsx';
import { ImportResults } from './import/import-results.tsx';
import { showImport, useImportStore } from './import/import-store.ts';
import { useImport } from './import/use-import.ts';
import { SourcePanel } from './panel/source-panel.tsx';
import { PreviewScreen } from './preview/preview-screen.tsx';
import { usePreviewStore } from './preview/preview-store.ts';
import { SourceList } from './source-list.tsx';
import { sourcesSearch } from './sources-search.ts';
import { importCommand, importFolderCommand } from './sources.commands.ts';
import { useOpenAhead } from './use-open-ahead.ts';
import { panelLabel, useSourceActs } from './use-source-acts.ts';

const noParticipants = [] as const;

const resultsTitle = 'What was imported';

/** The place for sources: what is there, what is in it, and how more of it comes in. */
export function SourcesScreen() {
  const navigate = useNavigate();
  const chosen = sourcesSearch(useSearch({ strict: false })).source;
  const sources = useAsk('sources.list', {}).data;
  const participants = useAsk('participants.list', {}).data ?? noParticipants;
  const names = useMemo(() => new Map(participants.map(({ id, name }) => [id, name])), [participants]);
  const round = useSession()?.round ?? null;
  const imported = useImportStore(({ state }) => state);
  const preview = usePreviewStore((store) => store.preview);
  const startImport = useImport();
  const chooser = useRef<HTMLInputElement>(null);
  const folderChooser = useRef<HTMLInputElement>(null);
  const choose = (): void => {
    chooser.current?.click();
  };
  const importFiles = (files: readonly File[]): void => {
    void startImport(files);
  };
  const isImporting = imported.phase === 'running';
  useCommand(importCommand, choose, !isImporting, 'An import is under way');
  useCommand(
    importFolderCommand,
    () => folderChooser.current?.click(),
    !isImporting,
    'An import is under way',
  );
  const selected = sources?.find(({ id }) => id === chosen) ?? null;
  const titleRef = useSourceActs(selected);
  useOpenAhead(selected?.id);

  const results = imported.phase === 'done' && imported.isShown ? imported.files : null;
  const showResults = (isShown: boolean): void => {
    if (imported.phase === 'done') {
      showImport({ ...imported, isShown });
    }
  };
  const show = (source: string): void => {
    showResults(false);
    void navigate({ to: '/sources', search: { source }, replace: true });
  };
  const panel = useRef<HTMLDivElement>(null);
  const toSpeakersOf = useRef<string | null>(null);
  useEffect(() => {
    if (results === null && selected !== null && selected.id === toSpeakersOf.current) {
      toSpeakersOf.current = null;
      panel.current?.querySelector<HTMLElement>('section input')?.focus();
    }
  }, [results, selected]);
  const words = sources?.reduce((sum, source) => sum + source.words, 0) ?? 0;
  const side =
    results !== null ? (
      <ImportResults
        files={results}
        sources={new Map(sources?.map((source) => [source.id, source]))}
        onSay={(sourceId) => {
          toSpeakersOf.current = sourceId;
          show(sourceId);
        }}
      />
    ) : selected === null ? null : (
      <div ref={panel}>
        <SourcePanel source={selected} participants={participants} titleRef={titleRef} />
      </div>
    );

  const choosers = (
    <>
      <FileChooser ref={chooser} onFiles={importFiles} />
      <FileChooser isFolder ref={folderChooser} onFiles={importFiles} />
    </>
  );
  if (preview !== null) {
    return (
      <>
        {choosers}
        <ImportProgress />
        <PreviewScreen preview={preview} />
      </>
    );
  }
  return (
    <>
      {choosers}
      <ScreenBar
        title="Sources"
        sub={
          words === 0
            ? undefined
            : `${countOf(sources?.filter(({ medium }) => medium === 'text').length ?? 0, 'transcript')}, ${countOf(words, 'word')}`
        }
      >
        {imported.phase === 'done' && results === null ? (
          <Button
            onPress={() => {
              showResults(true);
            }}
          >
            {resultsTitle}
          </Button>
        ) : null}
        {sources?.length === 0 ? null : (
          <Button
            kind="main"
            icon={<Icon name="import" />}
            shortcut={importCommand}
            isPending={isImporting}
            onPress={choose}
          >
            Import
          </Button>
        )}
      </ScreenBar>
      <ImportProgress />
      <SplitScreen
        isBare
        side={side}
        sideLabel={panelLabel}
        sideTitle={results !== null ? resultsTitle : (selected?.title ?? panelLabel)}
        sideActions={
          results === null ? undefined : (
            <IconButton
              icon={<Icon name="close" />}
              label="Close what was imported"
              onPress={() => {
                showImport({ phase: 'idle' });
              }}
            />
          )
        }
      >
        {sources === undefined ? null : sources.length === 0 ? (
          <FirstSteps onImport={choose} />
        ) : (
          <SourceList
            sources={sources}
            names={names}
            round={round?.state === 'open' ? round : null}
            selected={selected?.id ?? null}
            onSelect={show}
          />
        )}
      </SplitScreen>
    </>
  );
}
