import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Acting, MeetingAction, Phase } from '#domain/meeting/meeting.ts';
import { seatsOf, talliesOf } from '#domain/meeting/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { listPapers } from '#store/papers.ts';
import { councilCommands } from '#test/worlds/council-commands.ts';
import { actors, meetingCommands, type Moment } from '#test/worlds/meeting-commands.ts';
import { everything, moments, putBack } from '#test/worlds/meeting-moments.ts';
import { isOpen, letsAct } from '#test/worlds/phase-table.ts';
import { desk, journalLength, meetingId, record, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

/** What puts a whole history in place of the council's, or into a copy beside it: no phase of a meeting binds it. */
const whole = ['restoreBackup', 'beginRehearsal'];

/** A circulation in writing has moments of its own, in which its commands are tried: test/store/circulation.test.ts. */
const inWriting = ['sendCirculation', 'extendDeadline', 'takeBackCirculation', 'recordReply', 'closeCirculation'];

/** Where it is written how writing goes: what commands share, and no command itself. */
const ways = ['change.ts', 'take-back.ts', 'take-off.ts', 'stage-columns.ts'];

/** The functions that the store exports and that write: by one of these ways, by `adopt`, or through another of their file. */
async function writingExports(): Promise<readonly string[]> {
  const folder = 'renderer/store';
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !ways.includes(name));
  const found: string[] = [];
  for (const file of files) {
    const parts = (await readFile(`${folder}/${file}`, 'utf8')).split(
      /^(?=(?:export |async |function |const |class ))/mu,
    );
    const bodies = parts.flatMap((text) => {
      const [, exported, name] = /^(export )?(?:async )?(?:function\*?|const) (\w+)/u.exec(text) ?? [];
      return name === undefined ? [] : [{ name, text: text.slice(text.indexOf(name) + name.length), exported }];
    });
    const writing = new Set(['change', 'changeEach', 'takeBack', 'takeOff', 'withColumns', 'adopt']);
    for (let before = 0; before < writing.size;) {
      before = writing.size;
      const calls = new RegExp(`\\b(?:${[...writing].join('|')})(?:<[^>]*>)?\\(`, 'u');
      for (const { name, text } of bodies) if (calls.test(text)) writing.add(name);
    }
    found.push(...bodies.filter(({ name, exported }) => exported && writing.has(name)).map(({ name }) => name));
  }
  return found;
}

test('every command of the store that writes is tried in every moment below', async () => {
  const tried = Object.keys(meetingCommands).map((said) => said.split(' ')[0] ?? '');
  expect((await writingExports()).toSorted()).toEqual(
    [...new Set([...tried, ...Object.keys(councilCommands), ...whole, ...inWriting])].toSorted(),
  );
});

/** What whoever takes a deed back must be allowed to do: the deed itself. */
const actionOfDeed = (deed: string): MeetingAction => {
  if (/^(?:attendance|departure|substitute|roll)-/u.test(deed)) return 'mark-attendance';
  if (/^(?:outcome|condition|name|matter)-/u.test(deed)) return 'set-outcome';
  if (/^(?:remark-|challenge-|business-noted)/u.test(deed)) return 'note';
  if (deed.startsWith('paper-entry-')) return 'enter-from-paper';
  return deed.startsWith('texts-') ? 'word' : 'vote';
};

/** What is wrong with an answer, by the table of phases; nothing where it is as it should be. */
function faultOf(command: string, phase: Phase, role: Acting, answer: Result<unknown, Refusal>): string | undefined {
  const { actions } = meetingCommands[command]!;
  const why = answer.ok ? 'done' : answer.error.type;
  const isForbidden = why === 'phase-forbids' || why === 'role-forbids';
  if (command === 'undoLast') {
    const may = answer.ok && letsAct(phase, actionOfDeed(String(answer.value)), role);
    return may || isForbidden || ['nothing-to-undo', 'cannot-undo'].includes(why) ? undefined : why;
  }
  if (actions.some((action) => letsAct(phase, action, role))) return isForbidden ? why : undefined;
  const expected = actions.some((action) => isOpen(phase, action)) ? 'role-forbids' : 'phase-forbids';
  return why === expected ? undefined : why;
}

test('in every moment of a meeting, whoever sits here: what the table does not allow is refused and writes nothing', async () => {
  const wrong: string[] = [];
  const done = new Set<string>();
  const allowed = new Set<string>();
  for await (const said of moments()) {
    const before = await everything();
    const entries = await journalLength();
    const moment: Moment = { record: await record(), papers: await listPapers(desk.db, meetingId) };
    const { phase } = moment.record.meeting;
    for (const command of Object.keys(meetingCommands)) {
      for (const { name, role, inMeeting } of actors) {
        const given = `${command} by ${role === inMeeting ? role : 'whoever presides'}`;
        const answer = await meetingCommands[command]!.give({ ...desk, actor: { name, role } }, moment);
        const fault = faultOf(command, phase, inMeeting, answer);
        if (fault) wrong.push(`${said}: ${given}: ${fault}`);
        if (meetingCommands[command]!.actions.some((action) => letsAct(phase, action, inMeeting))) allowed.add(given);
        if ((await journalLength()) === entries) continue;
        if (!answer.ok) wrong.push(`${said}: ${given} was refused and wrote`);
        done.add(given);
        await putBack(entries, before);
      }
    }
    // A refusal that wrote past the journal would show here.
    expect(await everything(), said).toEqual(before);
  }
  expect(wrong).toEqual([]);
  // A refusal is worth nothing of a command that could never have been carried out: each was, by everybody who may.
  expect([...done].toSorted()).toEqual([...allowed].toSorted());
});

/** What a meeting consists of: its own rows, who sat in it, and what its votes came to. */
async function meetingNow(): Promise<unknown> {
  const now = await record();
  const { meeting, matters, rounds, recusals, attendances, sheets } = now;
  const papers = await listPapers(desk.db, meetingId);
  const seats = meeting.opening ? seatsOf(now) : null;
  return { meeting, matters, rounds, recusals, attendances, sheets, papers, seats, tallies: rounds.map(talliesOf) };
}

test('what is done to the council beside a meeting leaves it as it is, in every moment; only those who may do it', async () => {
  const wrong: string[] = [];
  for await (const said of moments()) {
    const [before, entries, meeting] = [await everything(), await journalLength(), await meetingNow()];
    for (const [command, { by, give }] of Object.entries(councilCommands)) {
      // To preside over a meeting gives no office in the council.
      for (const { name, role } of actors) {
        const actor = { name, role };
        const answer = await give({ ...desk, actor });
        const why = answer.ok ? 'done' : answer.error.type;
        const mayDo = by === 'anybody' || (by === 'leaders' && actor.role !== 'other');
        const expected = by === 'nobody' ? 'council-exists' : mayDo ? 'done' : 'role-forbids';
        if (why !== expected) wrong.push(`${said}: ${command} by ${actor.role}: ${why}`);
        if (JSON.stringify(await meetingNow()) !== JSON.stringify(meeting)) {
          wrong.push(`${said}: ${command} by ${actor.role} changed the meeting`);
        }
        if ((await journalLength()) === entries) continue;
        if (!answer.ok) wrong.push(`${said}: ${command} by ${actor.role} was refused and wrote`);
        await putBack(entries, before);
      }
    }
    expect(await everything(), said).toEqual(before);
  }
  expect(wrong).toEqual([]);
});
