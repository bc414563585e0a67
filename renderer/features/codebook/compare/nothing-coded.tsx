import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';

/** What a view of codes is for, while there are none to show; codes come into being in the transcripts. */
export function NothingCoded({ children }: { readonly children: string }) {
  const navigate = useNavigate();
  return (
    <EmptyState
      title="Nothing is coded yet"
      icon="code"
      action={
        <Button kind="main" onPress={() => void navigate({ to: '/sources' })}>
          Go to the sources
        </Button>
      }
    >
      {children}
    </EmptyState>
  );
}
