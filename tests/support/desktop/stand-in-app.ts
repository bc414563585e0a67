import { EventEmitter } from 'node:events';
import { StandInEvent } from './stand-in-contents.ts';
import { StandInWindow } from './stand-in-window.ts';

/** A stand-in for Electron's app: its life, its windows, and what it was told. */
export class StandInApp extends EventEmitter {
  readonly windows = new Set<StandInWindow>();
  readonly recent: string[] = [];
  readonly paths = new Map<string, string>();
  readonly switches = new Set<string>();
  readonly commandLine = { hasSwitch: (name: string): boolean => this.switches.has(name) };
  name = 'Electron';
  isOnlyInstance = true;
  /** What this start told the instance that was there before. */
  told: unknown = null;
  hasQuit = false;
  #isQuitting = false;
  readonly #ready = Promise.withResolvers<undefined>();
  #isReady = false;

  constructor() {
    super();
    StandInWindow.births.on('born', (window: StandInWindow) => {
      this.windows.add(window);
      this.emit('web-contents-created', {}, window.webContents);
    });
    StandInWindow.births.on('gone', (window: StandInWindow) => {
      this.windows.delete(window);
      if (this.windows.size === 0 && !this.#isQuitting) {
        this.emit('window-all-closed');
      }
    });
  }

  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve(undefined);
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<undefined> {
    return this.#ready.promise;
  }

  /** As Electron does: closes all windows, then asks whether it may go. */
  quit(): void {
    this.#isQuitting = true;
    const closed = [...this.windows].every((window) => window.close());
    const event = new StandInEvent();
    if (closed) {
      this.emit('will-quit', event);
      this.hasQuit = !event.prevented;
    }
    this.#isQuitting = false;
  }

  requestSingleInstanceLock(data: unknown): boolean {
    this.told = data;
    return this.isOnlyInstance;
  }

  setName(name: string): void {
    this.name = name;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    return this.paths.get(name) ?? '';
  }

  addRecentDocument(file: string): void {
    this.recent.push(file);
  }

  clearRecentDocuments(): void {
    this.recent.length = 0;
  }

  setAboutPanelOptions(options: object): void {
    this.emit('about', options);
  }
}
