import { describe, expect, test } from 'vitest';
import { readCount } from '#components/count-field.tsx';
import { keysOf } from '#components/hotkey-registry.ts';

const pressed = (key: string, code: string, held: 'ctrlKey' | 'altKey' | 'shiftKey' | 'none' = 'none') =>
  keysOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, [held]: true });

describe('keys', () => {
  test('Alt and a digit works on the Vietnamese layout, whose digit row writes letters', () => {
    expect(pressed('â', 'Digit2', 'altKey')).toBe('Alt+2');
  });

  test('a question mark is itself, whatever Shift it took', () => {
    expect(pressed('?', 'Slash', 'shiftKey')).toBe('?');
  });

  test('the next action is Ctrl and Enter, and Shift tells it apart', () => {
    expect(pressed('Enter', 'Enter', 'ctrlKey')).toBe('Ctrl+Enter');
    expect(pressed('Enter', 'Enter', 'shiftKey')).toBe('Shift+Enter');
  });

  test('a letter is the same small and large', () => {
    expect(pressed('n', 'KeyN')).toBe('N');
  });
});

describe('a count as typed', () => {
  test.each([
    ['8', 8],
    [' 08 ', 8],
    ['0', 0],
    ['', null],
    ['-1', undefined],
    ['8,5', undefined],
    ['tám', undefined],
  ])('%j is %j', (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });
});
