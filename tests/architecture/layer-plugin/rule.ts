import type { RuleTester } from 'oxlint/plugins-dev';

/** oxlint names these types only inside its tester. */
export type Rule = Exclude<Parameters<RuleTester['run']>[1], { createOnce: unknown }>;

export type Context = Parameters<Rule['create']>[0];

type Visitor = ReturnType<Rule['create']>;

export type ImportDeclaration = Parameters<NonNullable<Visitor['ImportDeclaration']>>[0];

export type Node = NonNullable<ImportDeclaration['parent']>;
