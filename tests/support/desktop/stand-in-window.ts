import { EventEmitter } from 'node:events';
import { StandInContents, StandInEvent } from './stand-in-contents.ts';

export type Edges = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A stand-in for Electron's BrowserWindow. */
export class StandInWindow extends EventEmitter {
  /** Hears of every window that is made and of every one that is gone. */
  static readonly births = new EventEmitter();
  readonly options: Readonly<Record<string, unknown>>;
  readonly webContents = new StandInContents();
  /** The addresses it has shown, and what was done to it. */
  readonly addresses: string[] = [];
  readonly done: string[] = [];
  edges: Edges = { x: 40, y: 30, width: 1000, height: 700 };
  maximized = false;
  minimized = false;
  #destroyed = false;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    StandInWindow.births.emit('born', this);
  }

  async loadURL(address: string): Promise<void> {
    await Promise.resolve();
    this.addresses.push(address);
    this.webContents.emit('did-navigate');
    this.emit('ready-to-show');
  }

  /** False when somebody prevented it. */
  close(): boolean {
    const event = new StandInEvent();
    this.emit('close', event);
    if (!event.prevented) {
      this.destroy();
    }
    return !event.prevented;
  }

  destroy(): void {
    if (!this.#destroyed) {
      this.#destroyed = true;
      this.webContents.destroy();
      this.emit('closed');
      StandInWindow.births.emit('gone', this);
    }
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.done.push('show');
  }

  focus(): void {
    this.done.push('focus');
  }

  restore(): void {
    this.minimized = false;
    this.done.push('restore');
  }

  maximize(): void {
    this.maximized = true;
    this.done.push('maximize');
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  getNormalBounds(): Edges {
    return this.edges;
  }

  setRepresentedFilename(file: string): void {
    this.done.push(`stands for ${file}`);
  }
}
