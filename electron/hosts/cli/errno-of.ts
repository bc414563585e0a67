/** The system's own code for what went wrong in one of its calls, such as ENOENT; null when it wasn't the system's doing. */
export const errnoOf = (cause: unknown): string | null =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;
