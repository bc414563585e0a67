import { create } from 'zustand';

export type Running = {
  readonly run: () => void;
  readonly enabled: boolean;
  /** Why it isn't possible now, for when it isn't. */
  readonly why: string | null;
};

type RunningCommands = {
  readonly byId: ReadonlyMap<string, Running>;
  readonly offer: (id: string, running: Running) => void;
  readonly withdraw: (id: string, running: Running) => void;
};

/** What each command does at present: offered by the screens that are open. The last to offer it has it. */
export const useRunningCommands = create<RunningCommands>((set) => ({
  byId: new Map(),
  offer: (id, running) => {
    set(({ byId }) => ({ byId: new Map(byId).set(id, running) }));
  },
  withdraw: (id, running) => {
    set(({ byId }) => {
      if (byId.get(id) !== running) {
        return {};
      }
      const rest = new Map(byId);
      rest.delete(id);
      return { byId: rest };
    });
  },
}));
