/** Moves the focus to an element, also to one that takes none by itself. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (element && element.tabIndex < 0) element.tabIndex = -1
  element?.focus()
}
