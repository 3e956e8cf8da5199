/** What is being typed is kept, or held where it is not taken, before something else is done or shown. */
export function leaveBox(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The same for keys that leave no box: what is typed in the one in hand was not handed over yet. */
export function handOver(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return;
  activeElement.blur();
  activeElement.focus();
}
