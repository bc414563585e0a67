import { announce } from '#renderer/ui/announcer/announce.ts';
import { Button } from '#renderer/ui/button/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state/empty-state.tsx';
import { ErrorNote } from '#renderer/ui/error-note/error-note.tsx';
import { Icon } from '#renderer/ui/icon/icon.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar/progress-bar.tsx';
import { Skeleton } from '#renderer/ui/skeleton/skeleton.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden/visually-hidden.tsx';
import { Sample, Section } from '../sample.tsx';

export function Feedback() {
  return (
    <Section title="What is said">
      <Sample title="Progress bar">
        <ProgressBar label="Settled" value={41} aside={5} max={63} text="41 of 63 settled, 5 parked" />
        <ProgressBar label="Import" value={12} max={15} text="12 of 15 read" />
        <ProgressBar label="Search" text="Looking" />
        <ProgressBar label="Done" value={63} max={63} />
      </Sample>
      <Sample title="Empty state">
        <div className="box" style={{ flex: 1 }}>
          <EmptyState
            title="No transcript yet"
            icon="document"
            action={
              <Button kind="main" icon={<Icon name="import" />} shortcut="Mod+I">
                Import transcripts
              </Button>
            }
          >
            Transcripts, documents and recordings stand here. Import the first interviews, or drop files on
            this window.
          </EmptyState>
        </div>
      </Sample>
      <Sample title="Error note">
        <ErrorNote onRetry={() => undefined}>
          “interview-12.docx” could not be read. Save it again as a Word document and try once more.
        </ErrorNote>
        <ErrorNote>This study was made with a newer version. Update Throughline to open it.</ErrorNote>
      </Sample>
      <Sample title="Skeleton">
        <div className="column">
          <Skeleton lines={4} label="Transcript is on its way" />
        </div>
      </Sample>
      <Sample title="Announcer">
        <Button onPress={() => announce('Episode 8 coded.')}>Announce</Button>
        <Button onPress={() => announce('The disk is full.', { isUrgent: true })}>Announce urgently</Button>
        <span>
          Only spoken:<VisuallyHidden> these words</VisuallyHidden>
        </span>
      </Sample>
    </Section>
  );
}
