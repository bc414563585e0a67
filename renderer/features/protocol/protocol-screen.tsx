import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../commands/use-command.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { ScreenBar, SplitScreen } from '../screen/index.ts';
import { AnswersView } from './answers/answers-view.tsx';
import { FindButton } from './finding/find-button.tsx';
import { useFind } from './finding/use-find.ts';
import { PlacesView } from './places/places-view.tsx';
import { ImportPromptsDialog } from './prompts/import-prompts-dialog.tsx';
import { PromptsView } from './prompts/prompts-view.tsx';
import { protocolSearch, type ProtocolSearch, type ProtocolView } from './protocol-search.ts';
import {
  findPromptsCommand,
  importPromptsCommand,
  newPromptCommand,
  nextViewCommand,
  showAnswersCommand,
  showPlacesCommand,
  showPromptsCommand,
} from './protocol.commands.ts';
import { useProtocol, type Protocol } from './use-protocol.ts';

const views: readonly { readonly id: ProtocolView; readonly label: string }[] = [
  { id: 'prompts', label: 'Prompts' },
  { id: 'places', label: 'Places' },
  { id: 'answers', label: 'Answers' },
];

function subOf({ prompts, sources, places }: Protocol, view: ProtocolView): string {
  if (view === 'prompts') {
    const probes = prompts.reduce((sum, prompt) => sum + prompt.probes.length, 0);
    return `${countOf(prompts.length, 'prompt')}, ${countOf(probes, 'probe')}`;
  }
  const asked = places.filter(({ state }) => state !== 'not asked').length;
  return `${countOf(prompts.length, 'prompt')} in ${countOf(sources.length, 'transcript')}, ${countOf(asked, 'place')} known`;
}

/** The place for the interview protocol: its prompts, where they are asked, and everyone’s answers. */
export function ProtocolScreen() {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const search = useMemo(() => protocolSearch(raw), [raw]);
  const view: ProtocolView = search.view ?? 'prompts';
  const navigate = useNavigate();
  const protocol = useProtocol();
  const adder = useRef<HTMLButtonElement>(null);
  const [isAdding, setAdding] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const find = useFind();

  const change = (next: {
    readonly [Key in keyof ProtocolSearch]?: ProtocolSearch[Key] | undefined;
  }): void => {
    void navigate({ to: '/protocol', search: { ...search, ...next }, replace: true });
  };
  const show = (id: string): void => {
    const next = views.find((one) => one.id === id)?.id ?? 'prompts';
    change({ view: next === 'prompts' ? undefined : next });
  };
  const begin = (): void => {
    setAdding(true);
  };
  const openImport = (): void => {
    setImporting(true);
  };
  const canFind = (protocol?.prompts.length ?? 0) > 0 && (protocol?.sources.length ?? 0) > 0;
  const whyNotFind =
    protocol?.prompts.length === 0 ? 'There are no prompts yet' : 'There are no transcripts yet';
  useCommand(newPromptCommand, begin, view === 'prompts', 'Show the prompts first');
  useCommand(importPromptsCommand, openImport, view === 'prompts', 'Show the prompts first');
  useCommand(findPromptsCommand, () => void find(), canFind, whyNotFind);
  useCommand(nextViewCommand, () => {
    show(views[(views.findIndex(({ id }) => id === view) + 1) % views.length]?.id ?? 'prompts');
  });
  useCommand(showPromptsCommand, () => {
    show('prompts');
  });
  useCommand(showPlacesCommand, () => {
    show('places');
  });
  useCommand(showAnswersCommand, () => {
    show('answers');
  });
  return (
    <>
      <ScreenBar
        title="Protocol"
        sub={protocol === undefined || protocol.prompts.length === 0 ? undefined : subOf(protocol, view)}
      >
        <SegmentedControl label="What is shown" segments={views} value={view} onChange={show} />
        {view === 'answers' ? null : <FindButton isDisabled={!canFind} onFind={() => void find()} />}
        {view === 'prompts' ? (
          <>
            <Button shortcut={importPromptsCommand} onPress={openImport}>
              Paste or import
            </Button>
            <Button
              ref={adder}
              kind={protocol?.prompts.length === 0 ? 'plain' : 'main'}
              icon={<Icon name="add" />}
              shortcut={newPromptCommand}
              onPress={begin}
            >
              New prompt
            </Button>
          </>
        ) : null}
      </ScreenBar>
      {protocol === undefined ? (
        <SplitScreen sideLabel="Prompt">
          <Skeleton lines={8} label="Opening the protocol" />
        </SplitScreen>
      ) : view === 'prompts' ? (
        <PromptsView
          protocol={protocol}
          isAdding={isAdding}
          onAdd={begin}
          onImport={openImport}
          onAdded={(byKey) => {
            setAdding(false);
            if (byKey) {
              adder.current?.focus();
            }
          }}
          onAnswers={(prompt) => {
            change({ view: 'answers', prompt });
          }}
        />
      ) : view === 'places' ? (
        <PlacesView protocol={protocol} search={search} onChange={change} onFind={() => void find()} />
      ) : (
        <AnswersView protocol={protocol} search={search} onChange={change} />
      )}
      {isImporting ? (
        <ImportPromptsDialog
          onClose={() => {
            setImporting(false);
          }}
        />
      ) : null}
    </>
  );
}
