import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '#renderer/design/design.css';
import { SegmentedControl } from '#renderer/ui/segmented-control/segmented-control.tsx';
import { UiProvider } from '#renderer/ui/ui-provider/ui-provider.tsx';
import './gallery.css';
import { Actions } from './sections/actions.tsx';
import { Choices } from './sections/choices.tsx';
import { Codes } from './sections/codes.tsx';
import { Collections } from './sections/collections.tsx';
import { Feedback } from './sections/feedback.tsx';
import { Fields } from './sections/fields.tsx';
import { Foundations } from './sections/foundations.tsx';
import { Overlays } from './sections/overlays.tsx';
import { Panels } from './sections/panels.tsx';
import { Tables } from './sections/tables.tsx';

/** The sections by the words of the address that ask for one alone. */
const sections = {
  actions: Actions,
  fields: Fields,
  choices: Choices,
  overlays: Overlays,
  codes: Codes,
  collections: Collections,
  tables: Tables,
  panels: Panels,
  feedback: Feedback,
  foundations: Foundations,
};

const asked = new URLSearchParams(location.search).get('section');
const shown = Object.entries(sections).filter(([name]) => asked === null || name === asked);

function Gallery() {
  const [theme, setTheme] = useState(() => new URLSearchParams(location.search).get('theme') ?? 'system');
  useEffect(() => {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
  }, [theme]);

  return (
    <UiProvider>
      <main className="gallery">
        <header>
          <h1>Gallery of primitives</h1>
          <SegmentedControl
            label="Theme"
            value={theme}
            onChange={setTheme}
            segments={[
              { id: 'system', label: 'System' },
              { id: 'light', label: 'Light' },
              { id: 'dark', label: 'Dark' },
            ]}
          />
        </header>
        {shown.map(([name, One]) => (
          <One key={name} />
        ))}
      </main>
    </UiProvider>
  );
}

const root = document.querySelector('#root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
