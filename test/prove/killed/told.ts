/** What the page tells the test as it goes; the test is outside the browser that is killed. */
export type Told =
  /** The database as it was found when the page opened, read past the commands. */
  | {
      readonly type: 'found';
      readonly entries: readonly string[];
      readonly faults: number;
      readonly missingParts: number;
      readonly stored: string;
      readonly rebuilt: string;
      readonly files: readonly string[];
      readonly copy: string;
      /** The browser had dropped the database, and the second copy gave it back. */
      readonly rescued: boolean;
    }
  /** The second copy has caught up: so many entries were in the database then. */
  | { readonly type: 'level'; readonly entries: number }
  /** A deed was acknowledged: its strict commit has returned, and the second copy has it. */
  | { readonly type: 'done'; readonly deed: string; readonly hash: string }
  | { readonly type: 'failed'; readonly reason: string };
