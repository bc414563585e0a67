import { Button } from '../ui/button/button.tsx';
import { EmptyState } from '../ui/empty-state/empty-state.tsx';

/** Shown when the study can't be reached at all. */
export function Unreachable() {
  return (
    <EmptyState
      title="The study can’t be reached"
      icon="warning"
      action={
        <Button
          kind="main"
          onPress={() => {
            location.reload();
          }}
        >
          Try again
        </Button>
      }
    >
      Throughline may have been closed. Start it again, open the address that it prints, and nothing is lost.
    </EmptyState>
  );
}
