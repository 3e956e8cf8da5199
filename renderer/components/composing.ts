/**
 * Whether a key belongs to the input method that is composing a syllable, and so to nobody else: it moves no field,
 * closes no dialog and empties nothing. Some systems say so by a flag, some only by the number 229.
 */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229;
