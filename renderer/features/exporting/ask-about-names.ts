import { create } from 'zustand';

/** What is exported, as far as it matters for the names in it. */
export type ExportKind = 'table' | 'codebook' | 'quotations' | 'memos' | 'history' | 'original' | 'recording';

type NamesQuestion = {
  readonly kind: ExportKind;
  /** What stands in the file, in one sentence. */
  readonly sentence: string;
  readonly answer: (isToBeSaved: boolean) => void;
};

/** The question that is on the screen. */
export const useNamesQuestion = create<{ readonly asked: NamesQuestion | null }>(() => ({ asked: null }));

/** Asks whether a file is saved in spite of the names in it; a question that was still open is answered with no. */
export async function maySaveWithNames(kind: ExportKind, sentence: string): Promise<boolean> {
  useNamesQuestion.getState().asked?.answer(false);
  const answered = Promise.withResolvers<boolean>();
  useNamesQuestion.setState({ asked: { kind, sentence, answer: answered.resolve } });
  const isToBeSaved = await answered.promise;
  useNamesQuestion.setState({ asked: null });
  return isToBeSaved;
}
