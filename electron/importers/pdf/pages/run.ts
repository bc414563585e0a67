/** Letters that a page shows in one go. Places are points from the upper left corner of the page as it is read; `y` is the baseline. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
};
