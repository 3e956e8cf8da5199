/** Both sides of one comparison, in milliseconds: medians of the same number of turns. */
export interface Measured {
  /** What this line is called, where a bench has several; else by the name of the bench. */
  readonly line?: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
}

/** The middle value: one slow turn does not decide. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Takes turns, ours and theirs one after the other, so that a slow moment of the machine meets both. */
export async function alternate(
  turns: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ readonly ours: number; readonly theirs: number }> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.ours.push(await ours());
    times.theirs.push(await theirs());
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

/** How long a piece of work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Prints one comparison: a JSON object a line for machines, a sentence for people. */
export function report(name: string, { line: bench = name, ours, peer, theirs }: Measured, json: boolean): void {
  // The ratio has four decimals: one of a thousandth is not nought.
  const line = { bench, ours_ms: round(ours), peer, peer_ms: round(theirs), ratio: round(ours / theirs, 4) };
  console.log(
    json ? JSON.stringify(line) : `${bench}: ${line.ours_ms} ms; ${peer} ${line.peer_ms} ms; ratio ${line.ratio}`,
  );
}

const round = (value: number, decimals = 2): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
