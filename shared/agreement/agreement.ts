import type { Coefficient } from './coefficient.ts';
import type { Category } from './table/coder-table.ts';

/** All that was worked out for one table, in the order in which people should read it. */
export interface Agreement {
  readonly overall: readonly Coefficient[];
  readonly perCode: readonly CodeAgreement[];
}

/** What was worked out for one code against all the others. */
interface CodeAgreement {
  readonly code: Category;
  readonly coefficients: readonly Coefficient[];
}
