import type { NewId } from '#domain/ids.ts';
import { openCouncilDatabase, type Commit } from './database.ts';
import type { IntakeAnswer, IntakeRequest } from './intake-messages.ts';
import { takeInRegister } from './register-intake.ts';

/* A long list is written here, with a database connection of its own: the window stays quick, and ending the worker ends
   the transaction before anything of it is there. */

addEventListener('message', (event: MessageEvent<IntakeRequest>) => {
  void takeIn(event.data).catch((reason: unknown) => {
    // Told like a worker's own fault, so that the window hears of it.
    queueMicrotask(() => {
      throw reason;
    });
  });
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a random id is of any subject
const newId: NewId = () => crypto.randomUUID() as never;

async function takeIn({ database, actor, appVersion, at, list }: IntakeRequest): Promise<void> {
  const opened = await openCouncilDatabase(database, newId);
  if (!opened.ok) throw new Error(`The database did not open: ${opened.error.type}`);
  const db = opened.value;
  const commits: Commit[] = [];
  db.commits.add((commit) => commits.push(commit));
  const desk = { db, actor, appVersion, clock: () => at, newId };
  const result = await takeInRegister(desk, list, (written) => answer({ type: 'progress', written }));
  db.close();
  answer({ type: 'done', result, commits });
}

const answer = (message: IntakeAnswer): void => postMessage(message);
