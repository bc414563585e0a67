import { useNavigate } from '@tanstack/react-router';
import { ScreenBar } from '../features/screen/index.ts';
import { Button } from '../ui/button/button.tsx';
import { EmptyState } from '../ui/empty-state/empty-state.tsx';

/** For an address that leads nowhere. */
export function NowhereScreen() {
  const navigate = useNavigate();
  return (
    <>
      <ScreenBar title="Nothing here" />
      <EmptyState
        title="This address leads nowhere"
        icon="help"
        action={
          <Button kind="main" onPress={() => void navigate({ to: '/sources' })}>
            Go to sources
          </Button>
        }
      >
        What it named may have been removed or renamed.
      </EmptyState>
    </>
  );
}
