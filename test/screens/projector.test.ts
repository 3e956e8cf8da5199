import { expect, test } from 'vitest';
import type { ProjectorPlace } from '#bridge/contract.ts';
import { wallSender, type WallPlace } from '#app/wall-sender.ts';
import type { NominationId } from '#domain/ids.ts';
import type { Projected } from '#domain/projector/view.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { agendaOf } from '#screens/meeting-room/agenda.ts';
import { caseSubject, subjectOf } from '#screens/meeting-room/projector-subject.ts';
import { stageOf } from '#screens/meeting-room/stage.ts';
import { closeHands } from '#store/rounds.ts';
import { must } from '#build/play-meeting.ts';
import { at, desk, inSession, meetingId, open, record, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

/** The stage of the room at the first award, and what could be sent from there. */
async function atFirstAward() {
  const now = await record();
  const agenda = agendaOf(now);
  const [group] = agenda;
  const stage = stageOf(now, agenda, { at: 'award', awardId: group!.award.id }, false);
  return { stage, group: group!, subject: subjectOf(stage) };
}

test('what stands in the middle is what is sent: the meeting, then the matter, then its result', async () => {
  expect((await atFirstAward()).subject).toEqual({ type: 'opening' });
  await inSession();
  const awardId = (await atFirstAward()).group.award.id;
  expect((await atFirstAward()).subject).toEqual({ type: 'matter', awardId, only: null });
  const round = await open(awardId);
  expect((await atFirstAward()).subject).toEqual({ type: 'matter', awardId, only: null });
  must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } }));
  expect((await atFirstAward()).subject).toEqual({ type: 'result', roundId: round.id });
});

test('while the tellers count, only the matter can be sent', async () => {
  await inSession();
  const now = await record();
  const agenda = agendaOf(now);
  const [group] = agenda;
  expect(subjectOf({ type: 'counting', group: group! })).toMatchObject({ type: 'matter' });
  expect(subjectOf({ type: 'ending' })).toEqual({ type: 'conclusion' });
});

test('the case in hand can be sent alone, where it is one of several and still waits', async () => {
  await inSession();
  const { stage, group } = await atFirstAward();
  const second = group.undecided[1]!.nomination.id;
  expect(caseSubject(stage, null)).toMatchObject({ only: group.undecided[0]!.nomination.id });
  expect(caseSubject(stage, second)).toMatchObject({ only: second });
  expect(caseSubject(stage, 'decided already' as NominationId)).toBeNull();
  expect(caseSubject({ type: 'ending' }, second)).toBeNull();
});

const blank: Projected = { language: 'vi', view: { kind: 'blank' } };
const conclusion: Projected = {
  language: 'vi',
  view: {
    kind: 'conclusion',
    meeting: { title: '', council: '', sample: false, rehearsal: false },
    lines: [],
    page: { number: 1, of: 1 },
  },
};

test('what is covered while something is still on its way is dark in the end, however slow the way', async () => {
  const shown: string[] = [];
  const answers: (() => void)[] = [];
  const send = wallSender(
    {
      showOnProjector: ({ view }) => {
        shown.push(view.kind);
        return new Promise<Result<ProjectorPlace, never>>((settle) => {
          answers.push(() => settle(ok({ type: 'window' })));
        });
      },
    },
    () => undefined,
  );
  send(conclusion);
  send(blank);
  send(conclusion);
  send(blank);
  expect(shown).toEqual(['conclusion']);
  answers[0]!();
  await expect.poll(() => shown).toEqual(['conclusion', 'blank']);
});

test('the clerk hears where the wall is, and that nobody answers for it', async () => {
  const heard: WallPlace[] = [];
  const answers: Result<ProjectorPlace, { readonly type: 'host-gone' }>[] = [
    ok({ type: 'other-display' }),
    err({ type: 'host-gone' }),
  ];
  const send = wallSender({ showOnProjector: async () => answers.shift()! }, (place) => heard.push(place));
  send(conclusion);
  await expect.poll(() => heard).toEqual([{ type: 'other-display' }]);
  send(blank);
  await expect.poll(() => heard).toEqual([{ type: 'other-display' }, { type: 'host-gone' }]);
});
