import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import type { Lack } from './lack-of.ts';

type NothingToShowProps = {
  readonly lack: Lack;
  readonly onArrange: () => void;
};

const steps = {
  participants: {
    title: 'No participants yet',
    words: 'A table has a row for each participant. Add them by name, with what you know of each.',
    verb: 'Add participants',
    to: '/participants',
  },
  sources: {
    title: 'No sources yet',
    words: 'A table has a row for each source. Import the transcripts first.',
    verb: 'Import transcripts',
    to: '/sources',
  },
  themes: {
    title: 'No themes yet',
    words: 'A table has a column for each theme. Gather the codes into themes, and they appear here.',
    verb: 'Gather codes into themes',
    to: '/themes',
  },
  codes: {
    title: 'No codes yet',
    words: 'A table has a column for each code. Read and code a transcript first.',
    verb: 'Go to the sources',
    to: '/sources',
  },
  prompts: {
    title: 'No prompts yet',
    words: 'A table can have a column for each prompt of the protocol. Write or import the protocol first.',
    verb: 'Go to the protocol',
    to: '/protocol',
  },
  settled: {
    title: 'Nothing is settled yet',
    words:
      'This table shows what the coders agreed on. Bring their readings together first, or choose whose codings to show.',
    verb: 'Reconcile',
    to: '/reconcile',
  },
  kept: {
    title: 'Nobody is left',
    words: 'Nobody who could stand in this table has all the values that it keeps. Keep others too.',
    verb: 'Arrange the table',
    to: null,
  },
} as const satisfies Readonly<Record<Lack, unknown>>;

/** What a table lacks, and the step that brings it. */
export function NothingToShow({ lack, onArrange }: NothingToShowProps) {
  const navigate = useNavigate();
  const { title, words, verb, to } = steps[lack];
  return (
    <EmptyState
      title={title}
      icon="table"
      action={
        <>
          {lack === 'settled' ? <Button onPress={onArrange}>Choose whose codings</Button> : null}
          <Button
            kind="main"
            onPress={() => {
              if (to === null) {
                onArrange();
              } else {
                void navigate({ to });
              }
            }}
          >
            {verb}
          </Button>
        </>
      }
    >
      {words}
    </EmptyState>
  );
}
