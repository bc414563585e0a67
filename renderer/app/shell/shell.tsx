import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { useKeepSeat } from '../../data/session.ts';
import { useAsk } from '../../data/use-ask.ts';
import { SeatChooser } from '../../features/rounds/index.ts';
import { useArrival } from '../../features/screen/index.ts';
import { TranscriptDrop } from '../../features/sources/index.ts';
import { Footer } from './footer.tsx';
import { goCommands, type GoCommand } from './go-commands.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { useKeepFocus } from './use-keep-focus.ts';
import { usePanes } from './use-panes.ts';
import { useUndoRedo } from './use-undo-redo.ts';
import { WindowDialogs } from './window-dialogs.tsx';
import styles from './shell.module.css';

function OfferGoing({ command }: { readonly command: GoCommand }) {
  const navigate = useNavigate();
  useCommand(command, () => void navigate({ to: command.to }));
  return null;
}

/** Tells the screens when a place was gone to, so that the heading of the next one takes the focus. */
function useArrivals(): void {
  // Not where one is going but where one has come to: the heading that is there by then is the new one.
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const last = useRef<string | undefined>(undefined);
  const arrive = useArrival((arrival) => arrival.arrive);
  useEffect(() => {
    if (last.current !== undefined && last.current !== '/' && last.current !== pathname) {
      arrive();
    }
    last.current = pathname;
  }, [pathname, arrive]);
}

/** The frame of the workbench: who and what at the top, places at the left, state at the bottom, the open place in the middle. */
export function Shell() {
  const info = useAsk('study.info', {}, { quietly: true }).data;
  const main = useRef<HTMLElement>(null);
  const next = useUndoRedo();
  useKeepSeat();
  useKeepFocus();
  usePanes();
  useArrivals();
  return (
    <div className={styles['app']} data-panes>
      {goCommands.map((command) => (
        <OfferGoing key={command.id} command={command} />
      ))}
      <a
        href="#main"
        className={styles['skip']}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to what is open
      </a>
      <Header title={info?.title} />
      <Navigation info={info} />
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <TranscriptDrop>
          <Outlet />
        </TranscriptDrop>
      </main>
      <Footer next={next} />
      <WindowDialogs />
      <SeatChooser />
    </div>
  );
}
