import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { CallRefused } from '../data/call-refused.ts';
import { ScreenBar } from '../features/screen/index.ts';
import { Button } from '../ui/button/button.tsx';
import { EmptyState } from '../ui/empty-state/empty-state.tsx';

const ours = 'Something went wrong while this was being shown; nothing was changed.';

/** What stands in a screen's place when it could not be shown. The frame around it goes on. */
export function ScreenFailed({ error }: ErrorComponentProps) {
  const { reset } = useQueryErrorResetBoundary();
  const router = useRouter();
  return (
    <>
      <ScreenBar title="This can’t be shown" />
      <div role="alert">
        <EmptyState
          title="This can’t be shown at present"
          icon="warning"
          action={
            <Button
              kind="main"
              onPress={() => {
                reset();
                void router.invalidate();
              }}
            >
              Try again
            </Button>
          }
        >
          {error instanceof CallRefused ? error.message : ours}
        </EmptyState>
      </div>
    </>
  );
}
