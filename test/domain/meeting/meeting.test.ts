import { describe, expect, test } from 'vitest';
import { mayAct, phases, type Acting, type MeetingAction, type Phase } from '#domain/meeting/meeting.ts';

/*
 * What the design says of every phase and action, read before the code:
 *   y  the secretary, who runs the meeting's papers, must be able to do it
 *   -  nobody may
 *   ?  the design leaves it to the table (whoever may, it is not somebody without office: see below)
 * prepare     "preparing"; closed meetings are not prepared again
 * attendance  the roll is called before the quorum opens the meeting, and members arrive late
 * score       in the meeting; "after the results are locked … numbers not"
 * vote        while the meeting is in session
 * note, word  "after the results are locked wording may change"; not after "Chốt văn bản"
 * outcome     every nomination has one before the meeting closes; locked with the results
 * sheet       attendance list and ballot papers are printed before they are used; not once the meeting is over
 * count       "frozen per round, while the meeting is in session"
 * paper       minutes and lists, once the wording is locked; not before, or it could still change
 * sign        tellers on the spot; minutes after the texts are locked
 * advance     one button leads on from every phase but the last
 */
const design = `
                     preparing convened in-session closed results-locked texts-locked signed archived
prepare              y         ?        ?          -      -              -            -      -
mark-attendance      ?         y        y          -      -              -            -      -
score                ?         ?        y          ?      -              -            -      -
vote                 -         -        y          -      -              -            -      -
note                 ?         ?        y          ?      ?              -            -      -
set-outcome          ?         ?        y          ?      -              -            -      -
word                 ?         ?        y          y      y              -            -      -
freeze-sheet         y         y        y          -      -              -            -      -
freeze-count-record  -         -        y          -      -              -            -      -
freeze-paper         ?         ?        -          -      -              y            ?      -
sign                 -         -        y          ?      ?              y            ?      -
advance              y         y        y          y      y              y            y      -
`;

const [head = '', ...lines] = design.trim().split('\n');
const columns = head.trim().split(/\s+/u) as Phase[];
const cells = lines.flatMap((line) => {
  const [action = '', ...marks] = line.trim().split(/\s+/u);
  return columns.map((phase, index) => ({ phase, action: action as MeetingAction, mark: marks[index] ?? '' }));
});
const everybody: readonly Acting[] = ['chair', 'secretary', 'other'];
const actions = [...new Set(cells.map(({ action }) => action))];

/** Deeds that bind the council: nobody does them without the office of chair or secretary. */
const ofOffice: readonly MeetingAction[] = [
  'prepare',
  'vote',
  'set-outcome',
  'word',
  'freeze-sheet',
  'freeze-count-record',
  'freeze-paper',
  'advance',
];

describe('the phases of a meeting', () => {
  test('are eight, in the order of the design', () => {
    expect(phases).toEqual(columns);
    expect(cells).toHaveLength(phases.length * 12);
    expect(cells.every(({ mark }) => ['y', '-', '?'].includes(mark))).toBe(true);
  });
});

describe('what a phase allows', () => {
  test.each(cells.filter(({ mark }) => mark === 'y'))('$phase: the secretary may $action', ({ phase, action }) => {
    expect(mayAct(phase, action, 'secretary')).toEqual({ ok: true, value: true });
  });

  test.each(cells.filter(({ mark }) => mark === '-'))('$phase: nobody may $action', ({ phase, action }) => {
    for (const acting of everybody) {
      expect(mayAct(phase, action, acting)).toEqual({ ok: false, error: { type: 'phase-forbids', phase, action } });
    }
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
    for (const name of ['toString', 'constructor', '__proto__', 'reopen', '']) {
      expect([granted(name, 'chair'), granted('vote', name)], `of ${name}`).toEqual([false, false]);
    }
  });
});

describe('after the results are locked', () => {
  const after: readonly Phase[] = ['results-locked', 'texts-locked', 'signed', 'archived'];
  test('no number can change, whoever sits here', () => {
    for (const phase of after) {
      for (const action of ['mark-attendance', 'score', 'vote', 'set-outcome', 'prepare'] as const) {
        for (const acting of everybody) expect(mayAct(phase, action, acting).ok, `${phase}: ${action}`).toBe(false);
      }
    }
  });

  test('wording can, until the texts are locked too', () => {
    expect(after.map((phase) => mayAct(phase, 'word', 'secretary').ok)).toEqual([true, false, false, false]);
  });
});
