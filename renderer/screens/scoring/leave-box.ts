/** What is being typed is kept, or held where it is not taken, before something else is done or shown. */
export function leaveBox(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The same for a key that leaves the box in hand where it is. */
export function handOver(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return;
  activeElement.blur();
  activeElement.focus();
}
