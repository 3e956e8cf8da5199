import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../files.ts';
import { isSame, proofOf } from './door.ts';

const recordIn = (data: string): string => join(data, 'browser-host.token');

/** Leaves the token where this person's next launcher finds it and nobody else may read. */
export async function leaveToken(data: string, token: string): Promise<void> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeAtomically(recordIn(data), new TextEncoder().encode(token), 0o600);
}

/** Takes the token away at the end of this start. */
export const removeToken = (data: string): Promise<void> => rm(recordIn(data), { force: true });

/**
 * Asks whoever holds our port for a ticket: our own host of this person gives one, for another window of the same
 * start; anybody else leaves us with undefined, and never sees the token. A backup to be opened goes along by its path.
 */
export async function ticketFromNeighbour(data: string, port: number, backup = ''): Promise<string | undefined> {
  const here = `http://127.0.0.1:${port}`;
  const ask = async (path: string, body: string, headers: Record<string, string> = {}): Promise<string | undefined> => {
    const signal = AbortSignal.timeout(3000);
    const answer = await fetch(here + path, { method: 'POST', body, headers: { origin: here, ...headers }, signal });
    return answer.ok ? answer.text() : undefined;
  };
  try {
    const token = await readFile(recordIn(data), 'utf8');
    const challenge = randomBytes(24).toString('base64url');
    const proof = await ask('/host/proof', challenge);
    if (proof === undefined || !isSame(proof, proofOf(token, challenge))) return undefined;
    return await ask('/host/ticket', backup, { 'x-bang-vang-token': token });
  } catch {
    return undefined;
  }
}
