import type { QuotedWords } from '#shared/contract/memos.ts';
import type { MemoQuotation } from '#shared/memo/memo-document.ts';
import { quotationKey } from '#shared/memo/quotations-of.ts';

/** What the quotations of a memo say now, and what is told when that changes. */
export class QuotationFaces {
  readonly #known = new Map<string, QuotedWords>();
  readonly #listeners = new Set<() => void>();

  /** What a quotation says; undefined until the study has said. */
  of(quotation: MemoQuotation): QuotedWords | undefined {
    return this.#known.get(quotationKey(quotation));
  }

  know(quotations: readonly QuotedWords[]): void {
    for (const quoted of quotations) {
      this.#known.set(quotationKey(quoted.quotation), quoted);
    }
    for (const listener of this.#listeners) {
      listener();
    }
  }

  /** Calls back whenever something may say something else; the answer ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
