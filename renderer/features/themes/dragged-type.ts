/** What the platform calls codes on their way over the board. */
export const draggedType = 'application/x-throughline-codes';
