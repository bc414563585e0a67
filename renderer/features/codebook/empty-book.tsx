import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';

/** What the codebook is for, while there is nothing in it. */
export function EmptyBook({ onCreate }: { readonly onCreate: () => void }) {
  return (
    <EmptyState
      title="No codes yet"
      icon="code"
      action={
        <Button kind="main" onPress={onCreate}>
          New code
        </Button>
      }
    >
      Codes come into being while you read: select words in a transcript and name what they are about. A
      framework can be entered here beforehand.
    </EmptyState>
  );
}
