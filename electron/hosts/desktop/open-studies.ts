import { existsSync } from 'node:fs';
import { app, type BrowserWindow } from 'electron';
import type { WireError } from '#shared/contract/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { toWireError } from '#shared/messages/to-wire-error.ts';
import { stderrLogger } from '../../ports/logger.ts';
import { buildSample } from '../../sample/build-sample.ts';
import { StudyWorker, type Media } from '../../worker/client.ts';
import { askForRescued, askToRescue, tellProblem } from './dialogs.ts';
import { connectWindow } from './ipc-channel.ts';
import type { Memory } from './memory.ts';
import type { Step } from './menus.ts';
import { firstTitle, samePath } from './study-file.ts';
import { createStudyWindow, placeOf } from './study-window.ts';
import { workbenchAddress } from './workbench-address.ts';

type OpenStudy = {
  readonly window: BrowserWindow;
  readonly worker: StudyWorker;
  readonly runCommand: (id: string) => void;
};

/** How a worker comes to have a study. */
type Opening = (worker: StudyWorker, file: string) => Promise<Result<null, WireError>>;

const opening: Opening = (worker, file) => worker.open(file);

/** The first coder's name can be changed in the workbench, as can the title. */
const starting: Opening = (worker, file) =>
  worker.create(file, { title: firstTitle(file), coder: 'Coder A' });

function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized() === true) {
    window.restore();
  }
  window?.focus();
}

/** The studies that are open, each with its own window and its own database thread. */
export class OpenStudies {
  readonly #memory: Memory;
  /** By file. Null while a study is being opened, so that asking twice opens it once. */
  readonly #open = new Map<string, OpenStudy | null>();
  readonly #puttingAway = new Map<string, Promise<void>>();
  #onKeys: () => void = () => undefined;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  open(file: string): Promise<void> {
    return this.#show(file, opening);
  }

  start(file: string): Promise<void> {
    return this.#show(file, starting);
  }

  /** Opens the sample study, which is made first where it isn't there yet. */
  openSample(file: string): Promise<void> {
    return this.#show(file, existsSync(file) ? opening : buildSample);
  }

  /** Tells whenever the person has chosen other keys. */
  onKeys(listener: () => void): void {
    this.#onKeys = listener;
  }

  /** Brings some window forward, as when the program is started a second time. */
  bringForward(): void {
    bringForward(this.#shown.at(-1)?.window);
  }

  /** Has the page of a window do what one of its commands does. */
  runCommand(window: unknown, id: string): void {
    this.#studyIn(window)?.runCommand(id);
  }

  /** Where a recording of one of the open studies lies; null when none of them knows it. */
  async findMedia(recordingId: string): Promise<Media | null> {
    const found = await Promise.all(this.#shown.map(({ worker }) => worker.media(recordingId)));
    return found.find((media) => media !== null) ?? null;
  }

  /** Takes one step back or forth in a window: a field does it with its own words, any other place leaves it to the page. */
  step(window: unknown, step: Step): void {
    const study = this.#studyIn(window);
    study?.window.webContents[step]();
    study?.runCommand(`history.${step}`);
  }

  /** Whether some study is still on its way to being one tidy file. */
  get isPuttingAway(): boolean {
    return this.#puttingAway.size > 0;
  }

  async allPutAway(): Promise<void> {
    await Promise.allSettled(this.#puttingAway.values());
  }

  get #shown(): readonly OpenStudy[] {
    return [...this.#open.values()].filter((study) => study !== null);
  }

  #studyIn(window: unknown): OpenStudy | undefined {
    return this.#shown.find((study) => study.window === window);
  }

  /** Brings forward what is open already, or says in one sentence why a study can't be opened. */
  async #show(asked: string, take: Opening): Promise<void> {
    const file = samePath(asked);
    await this.#puttingAway.get(file);
    const known = this.#open.get(file);
    if (known !== undefined) {
      bringForward(known?.window);
      return;
    }
    this.#open.set(file, null);
    const worker = new StudyWorker();
    const shown = await this.#openWith(worker, file, take).catch((cause: unknown) => {
      stderrLogger.error('window', cause);
      return err(toWireError(cause));
    });
    if (!shown.ok) {
      this.#open.delete(file);
      await this.#tellRefusal(worker, file, shown.error);
    }
  }

  /** Says why a study can't be opened; of a damaged one, rescues what can be read where the person wants it. */
  async #tellRefusal(worker: StudyWorker, file: string, error: WireError): Promise<void> {
    const place =
      error.code === 'study_damaged' && (await askToRescue(error.message)) ? await askForRescued(file) : null;
    const rescued = place === null ? null : await worker.rescue(file, place);
    await worker.close();
    if (error.code !== 'study_damaged') {
      await tellProblem(error.message);
    } else if (rescued?.ok === false) {
      await tellProblem(rescued.error.message);
    } else if (place !== null) {
      await this.open(place);
    }
  }

  async #openWith(worker: StudyWorker, file: string, take: Opening): Promise<Result<null, WireError>> {
    const taken = await take(worker, file);
    if (!taken.ok) {
      return taken;
    }
    const window = createStudyWindow(file, this.#memory.place, this.#open.size - 1);
    const connected = await connectWindow(window.webContents, worker, () => {
      this.#onKeys();
    });
    if (!connected.ok) {
      window.destroy();
      return connected;
    }
    const { runCommand, cancelCalls } = connected.value;
    this.#open.set(file, { window, worker, runCommand });
    window.webContents.on('did-navigate', cancelCalls);
    window.on('close', () => {
      this.#memory.keepPlace(placeOf(window));
    });
    window.once('closed', () => {
      this.#putAway(file, worker);
    });
    this.#memory.keepRecent(file);
    app.addRecentDocument(file);
    // A window that is closed while it loads is no failure.
    window.loadURL(workbenchAddress).catch((cause: unknown) => {
      stderrLogger.error('window', cause);
    });
    return ok(null);
  }

  #putAway(file: string, worker: StudyWorker): void {
    this.#open.delete(file);
    this.#puttingAway.set(
      file,
      worker.close().finally(() => {
        this.#puttingAway.delete(file);
      }),
    );
  }
}
