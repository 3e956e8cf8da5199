import type { Bridge } from '#bridge/contract.ts';
import type { Instant } from '#domain/time.ts';
import { checks, type CheckId, type Facts } from './checks.ts';

/** What one check found on this machine. */
export interface Finding {
  readonly check: CheckId;
  /** Without it the council's data or papers would be at risk; the others are good to know. */
  readonly must: boolean;
  /** Whether it is as Bảng Vàng needs it. */
  readonly held: boolean;
  readonly facts: Facts;
  readonly milliseconds: number;
}

/** The self-test's result as it is saved: for whoever has never seen this machine. */
export interface SelfTestReport {
  readonly format: 'bang-vang-self-test';
  readonly version: 1;
  readonly at: string;
  readonly appVersion: string;
  readonly browser: string;
  readonly findings: readonly Finding[];
}

/** Runs every check in order, one after another; a check that fails stops no other. */
export async function findOut(
  bridge: Bridge,
  clock: () => Instant,
  onFound: (findings: readonly Finding[]) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { id, must, run } of checks) {
    const started = clock();
    const { held, facts } = await run(bridge).catch((reason: unknown) => ({
      held: false,
      facts: { failed: String(reason) },
    }));
    findings.push({ check: id, must, held, facts, milliseconds: clock() - started });
    onFound([...findings]);
  }
  return findings;
}

/** The file in which a result is sent on. */
export const reportBytes = (report: SelfTestReport): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
