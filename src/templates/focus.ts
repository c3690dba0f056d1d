/** Moves the focus to an element, and makes it focusable if it is not. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (element && element.tabIndex < 0) element.tabIndex = -1
  element?.focus()
}
