/** Where in the window something opens: a rectangle in CSS pixels from its top left corner. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of an element, or of a point such as the pointer's. */
export function anchorOf(place: Element | { readonly clientX: number; readonly clientY: number }): Anchor {
  if (place instanceof Element) {
    const { x, y, width, height } = place.getBoundingClientRect();
    return { x, y, width, height };
  }
  return { x: place.clientX, y: place.clientY, width: 0, height: 0 };
}
