import type { Result } from '#domain/result.ts';

interface TypedBox {
  /** Why what is typed is not taken. */
  check(this: void, text: string): string | undefined;
  onCommit(this: void, text: string): void;
}

/** What is typed into a box is read while it is typed, and taken once it can be read. */
export const typedBox = <Value, Why>(
  read: (text: string) => Result<Value, Why>,
  said: (why: Why) => string,
  take: (value: Value, text: string) => void,
): TypedBox => ({
  check: (text) => {
    const typed = read(text);
    return typed.ok ? undefined : said(typed.error);
  },
  onCommit: (text) => {
    const typed = read(text);
    if (typed.ok) take(typed.value, text);
  },
});
