import type { AttendanceListFacts } from '#domain/papers/facts.ts';
import page from '#resources/self-test/page.json';

/** The page that the self-test draws and prints: invented people, every letter that has failed somewhere before. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- shipped, and drawn by a test
export const trialPaper = page as unknown as AttendanceListFacts;
