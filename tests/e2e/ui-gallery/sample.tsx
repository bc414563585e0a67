import type { ReactNode } from 'react';

export interface SampleProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ title, children }: SampleProps) {
  return (
    <section className="section" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** One primitive with its states beside each other. */
export function Sample({ title, children }: SampleProps) {
  return (
    <div className="sample">
      <h3>{title}</h3>
      <div className="things">{children}</div>
    </div>
  );
}
