import '../design/design.css';
import './pressable.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../connection/connect.ts';
import { Unreachable } from './unreachable.tsx';
import { Workbench } from './workbench.tsx';

const place = document.querySelector('#workbench');
if (place === null) {
  throw new Error('the page has no place for the workbench');
}
const root = createRoot(place);

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
