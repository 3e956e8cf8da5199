import type { NomineeId } from '#domain/ids.ts';
import { rankPanel } from '#domain/scoring/panel.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { openTies } from '#domain/scoring/ties.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { decidePanelTie } from '#store/panel-ties.ts';
import { recordScore, recordScores } from '#store/scoring.ts';
import { askSecondEntry, judgeMismatch, typeAgain } from '#store/sheet-checks.ts';
import type { MeetingCommand } from './meeting-commands.ts';
import { meetingId, members } from './sample-council.ts';

const missing = 'none' as NomineeId;
const score = { meetingId, memberId: members[0]!, criterion: '1.1', mark: 100 as Mark };

/** The answer to the only mark that was given. */
async function only(answers: Promise<readonly Result<unknown, Refusal>[]>): Promise<Result<unknown, Refusal>> {
  const [answer] = await answers;
  if (!answer) throw new Error('No score was answered');
  return answer;
}

/** The commands of the panel's score sheets, first entry and second, and of what comes of equal points. */
export const panelCommands: Readonly<Record<string, MeetingCommand>> = {
  recordScore: {
    actions: ['score'],
    give: (desk, { record }) =>
      recordScore(desk, { ...score, nomineeId: record.meeting.scoredNomineeIds[0] ?? missing }),
  },
  recordScores: {
    actions: ['score'],
    give: (desk, { record }) =>
      only(recordScores(desk, [{ ...score, nomineeId: record.meeting.scoredNomineeIds[1] ?? missing }])),
  },
  askSecondEntry: {
    actions: ['prepare', 'vote'],
    give: (desk, { record }) => askSecondEntry(desk, { meetingId, twice: record.meeting.sheetsTwice !== true }),
  },
  typeAgain: {
    actions: ['score'],
    give: (desk, { record }) =>
      only(typeAgain(desk, [{ ...score, nomineeId: record.meeting.scoredNomineeIds[0] ?? missing }])),
  },
  judgeMismatch: {
    actions: ['score'],
    give: (desk, { record }) =>
      judgeMismatch(desk, {
        meetingId,
        memberId: score.memberId,
        nomineeId: record.meeting.scoredNomineeIds[0] ?? missing,
        criterion: score.criterion,
        verdict: 'confirmed',
        first: 500 as Mark,
        second: 700 as Mark,
      }),
  },
  decidePanelTie: {
    actions: ['vote'],
    give: (desk, { record }) => {
      const [tie = []] = record.criteriaSet ? openTies(rankPanel(record, record.criteriaSet)) : [];
      const nomineeIds = tie.map(({ nomineeId }) => nomineeId).toReversed();
      return decidePanelTie(desk, { meetingId, nomineeIds, reason: 'nộp ngân sách nhiều hơn', roundId: null });
    },
  },
};
