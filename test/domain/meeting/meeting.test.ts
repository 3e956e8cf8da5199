import { describe, expect, test } from 'vitest';
import { mayAct, phases, type Acting, type MeetingAction, type Phase } from '#domain/meeting/meeting.ts';
import { actions, everybody, isOpen, letsAct } from '#test/worlds/phase-table.ts';

/** Deeds that bind the council: nobody does them without the office of chair or secretary. */
const ofOffice: readonly MeetingAction[] = [
  'prepare',
  'vote',
  'set-outcome',
  'word',
  'freeze-sheet',
  'freeze-count-record',
  'freeze-paper',
  'recount',
  'correct',
  'reopen',
  'advance',
];

describe('the phases of a meeting', () => {
  test('are eight, in the order of the design', () => {
    expect(phases).toEqual([
      'preparing',
      'convened',
      'in-session',
      'closed',
      'results-locked',
      'texts-locked',
      'signed',
      'archived',
    ]);
  });
});

const cells = phases.flatMap((phase) =>
  actions.flatMap((action) => everybody.map((acting) => ({ phase, action, acting }))),
);

describe('what a phase allows', () => {
  test.each(cells)('$phase, $action, $acting: as the design has it', ({ phase, action, acting }) => {
    const refusal = isOpen(phase, action) ? { type: 'role-forbids', action } : { type: 'phase-forbids', phase, action };
    const expected = letsAct(phase, action, acting) ? { ok: true, value: true } : { ok: false, error: refusal };
    expect(mayAct(phase, action, acting)).toEqual(expected);
  });

  test.each(ofOffice)('nobody without office may ever %s', (action) => {
    for (const phase of phases) {
      expect(mayAct(phase, action, 'other')).toMatchObject({ ok: false });
      const chair = mayAct(phase, action, 'chair').ok || mayAct(phase, action, 'secretary').ok;
      if (chair) expect(mayAct(phase, action, 'other')).toEqual({ ok: false, error: { type: 'role-forbids', action } });
    }
  });

  test('never gives somebody without office what chair and secretary are refused', () => {
    const beyond = phases.flatMap((phase) =>
      actions.filter((action) => {
        const [chair, secretary, other] = everybody.map((acting) => mayAct(phase, action, acting).ok);
        return other === true && chair !== true && secretary !== true;
      }),
    );
    expect(beyond).toEqual([]);
  });

  test('is nothing at all once the meeting is archived', () => {
    for (const action of actions) {
      for (const acting of everybody) expect(mayAct('archived', action, acting).ok).toBe(false);
    }
  });

  test('is never granted for an action or a role that the table does not know', () => {
    const granted = (action: string, acting: string): boolean => {
      try {
        return mayAct('in-session', action as MeetingAction, acting as Acting).ok;
      } catch {
        return false; // The impossible may throw: it is not granted.
      }
    };
    expect(granted('vote', 'secretary')).toBe(true);
    for (const name of ['toString', 'constructor', '__proto__', 'reopen-all', '']) {
      expect([granted(name, 'chair'), granted('vote', name)], `of ${name}`).toEqual([false, false]);
    }
  });
});

describe('after the results are locked', () => {
  const after: readonly Phase[] = ['results-locked', 'texts-locked', 'signed', 'archived'];
  test('no number can change, whoever sits here', () => {
    for (const phase of after) {
      for (const action of ['mark-attendance', 'score', 'vote', 'set-outcome', 'prepare', 'recount'] as const) {
        for (const acting of everybody) expect(mayAct(phase, action, acting).ok, `${phase}: ${action}`).toBe(false);
      }
    }
  });

  test('wording can, until the texts are locked too', () => {
    expect(after.map((phase) => mayAct(phase, 'word', 'secretary').ok)).toEqual([true, false, false, false]);
  });
});
