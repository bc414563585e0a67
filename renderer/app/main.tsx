import '../design/design.css';
import './pressable.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followKeptKeys } from '../commands/keys/kept-keys.ts';
import { connect } from '../connection/connect.ts';
import { CallRefused } from '../data/call-refused.ts';
import { Unreachable } from './unreachable.tsx';
import { Workbench } from './workbench.tsx';

const place = document.querySelector('#workbench');
if (place === null) {
  throw new Error('the page has no place for the workbench');
}
/** A refused question is told on the screen; anything else that a screen failed of is our own mistake. */
const root = createRoot(place, {
  onCaughtError: (error) => {
    if (!(error instanceof CallRefused)) {
      reportError(error);
    }
  },
});

followKeptKeys(window);

// Quotations and transcripts come later than the first screen; their letters, upright for who answers and italic for who asks,
// should be there by then, not change before the eyes.
for (const style of ['normal', 'italic']) void document.fonts.load(`${style} 17px 'Source Serif 4 Variable'`);

try {
  const client = await connect();
  root.render(
    <StrictMode>
      <Workbench client={client} />
    </StrictMode>,
  );
} catch {
  root.render(<Unreachable />);
}
