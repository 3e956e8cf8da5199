import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import type { CountRecordFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { longName, sampleCountRecord } from './sample-facts.ts';
import { sampleAppraisal } from './sample-appraisal.ts';
import { sampleCorrection } from './sample-correction.ts';
import { sampleAwardList } from './sample-list.ts';
import { sampleIntakeRegister, sampleReceipt, sampleSupplementRequest } from './sample-intake.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { sampleDossierLog } from './sample-dossier.ts';
import { sampleEligibility } from './sample-eligibility.ts';
import { samplePledge, sampleRegistrationList } from './sample-registration.ts';
import { sampleRuleQuestions } from './sample-rule-questions.ts';
import { samplePanelTable, sampleScoreForm, sampleScoreTable } from './sample-scores.ts';
import { plainLeaves } from '#test/worlds/wide-scoring.ts';
import {
  sampleClosing,
  sampleGuidance,
  sampleNotice,
  sampleOpinionLetter,
  sampleOpinionTable,
} from './sample-letters.ts';
import { sampleChairScript, sampleInvitation } from './sample-summons.ts';
import { sampleAttendanceList, sampleBallots } from './sample-sheets.ts';

/* The shapes in which papers come: from one name to hundreds, names as long as they get, councils of fifteen. */

/** For ballots on which every name is the longest. */
export const everyName = (): boolean => true;

/** The count record of so many rows, every name as long as names get where asked. */
export function countRecord(rows: number, long: boolean): CountRecordFacts {
  const facts = sampleCountRecord();
  const [row] = facts.round.rows;
  return {
    ...facts,
    round: {
      ...facts.round,
      struck: [],
      rows: Array.from({ length: rows }, (_, index) => ({
        ...row!,
        number: index + 1,
        nominee: long ? longName : `Công ty số ${index + 1}`,
      })),
    },
  };
}

/** Fifteen members and nobody else, and minutes of a meeting that did little. */
const fullCouncil = (): MinutesFacts => {
  const facts = sampleMinutes(31);
  const members = Array.from({ length: 15 }, (_, index) => facts.members[index % 9]!);
  return { ...facts, members, guests: [] };
};
const bareMeeting = (): MinutesFacts => ({
  ...sampleMinutes(1),
  guests: [],
  panel: null,
  programme: { items: [], assent: null },
  discussion: [],
  addedInSession: [],
  setAside: [],
  transferred: [],
  recusals: [],
  tellersAssent: null,
  onCondition: [],
  notProposed: [],
});

const twentyGuests = Array.from({ length: 20 }, (_, index) => `Đại diện doanh nghiệp số ${index + 1}`);

/** A few shapes for every change, and the many that are proved. */
interface Shapes {
  readonly few: readonly DrawnFacts[];
  readonly many: readonly DrawnFacts[];
}

/** Shapes of every kind of paper. */
export const shapes: Readonly<Record<string, Shapes>> = {
  minutes: {
    few: [sampleMinutes(9), sampleMinutes(31), bareMeeting()],
    many: [...[1, 2, 5, 13, 30, 60, 180].map((rows) => sampleMinutes(rows)), fullCouncil()],
  },
  'count record': {
    few: [countRecord(1, true), countRecord(11, false)],
    many: [2, 5, 8, 14, 30, 60].flatMap((rows) => [countRecord(rows, false), countRecord(rows, true)]),
  },
  'award list': {
    few: [sampleAwardList(0, 3), sampleAwardList(3, 4), sampleAwardList(3, 0)],
    many: [...[1, 2, 4, 5, 6, 7, 8, 9, 10].map((rows) => sampleAwardList(1, rows)), sampleAwardList(60, 120)],
  },
  'attendance list': {
    few: [sampleAttendanceList(0), sampleAttendanceList(7, 15)],
    many: [1, 3, 4, 10, 20].flatMap((guests) => [sampleAttendanceList(guests), sampleAttendanceList(guests, 15)]),
  },
  'correction record': {
    few: [sampleCorrection(), sampleCorrection(true)],
    // Every field there is, and proofs as long as clerks write them.
    many: (['name', 'salutation', 'position', 'unit', 'zone'] as const).flatMap((field, at) =>
      [false, true].map((long) => {
        const facts = sampleCorrection(long);
        const proof = Array.from({ length: 1 + at * 4 }, () => facts.correction.proof).join('; ');
        return { ...facts, correction: { ...facts.correction, field, proof } };
      }),
    ),
  },
  invitation: {
    few: [sampleInvitation(), sampleInvitation('guests', ['Sở Nội vụ']), sampleInvitation('guests', twentyGuests)],
    many: [
      sampleInvitation('guests', []),
      ...[2, 5, 9, 14, 20, 30, 45, 60].map((guests) =>
        sampleInvitation(
          'guests',
          Array.from({ length: guests }, (_, index) => (index % 3 === 0 ? longName : `Cụm trưởng Cụm ${index}`)),
        ),
      ),
    ],
  },
  'chair script': {
    few: [sampleChairScript(), sampleChairScript({ rollCalled: false, absent: [], concerned: [], recusals: [] })],
    many: [
      sampleChairScript({ items: [], guests: [] }),
      ...[1, 3, 6, 9, 12, 20, 30, 45, 60].map((concerned) =>
        sampleChairScript({ concerned: Array.from({ length: concerned }, () => sampleChairScript().concerned[0]!) }),
      ),
    ],
  },
  'dossier log': {
    few: [sampleDossierLog(1), sampleDossierLog(14), sampleDossierLog(40)],
    many: Array.from({ length: 30 }, (_, index) => sampleDossierLog(index + 2)),
  },
  eligibility: {
    few: [sampleEligibility(1), sampleEligibility(9)],
    many: Array.from({ length: 20 }, (_, index) => sampleEligibility(index + 2)),
  },
  'registration list': {
    few: [sampleRegistrationList(0), sampleRegistrationList(14)],
    many: [1, 2, 3, 4, 5, 7, 9, 12, 20, 33, 50, 70].map((units) => sampleRegistrationList(units)),
  },
  pledge: {
    few: [samplePledge(10), samplePledge(70)],
    many: Array.from({ length: 40 }, (_, index) => samplePledge(index + 1, index % 2 === 0)),
  },
  'score table': {
    few: [sampleScoreTable(0), sampleScoreTable(10, { ties: true, odd: true }), sampleScoreTable(11)],
    many: [
      ...[1, 2, 9, 12, 68, 120].map((units) => sampleScoreTable(units, { odd: true })),
      ...[1, 10, 11, 68].flatMap((units) =>
        [4, 40].map((leaves) => sampleScoreTable(units, { set: plainLeaves(leaves) })),
      ),
      sampleScoreTable(68, { ties: true, stage: 'council' }),
    ],
  },
  'panel table': {
    few: [samplePanelTable(3, 9), samplePanelTable(18, 9)],
    many: [1, 5, 10, 11, 68].flatMap((units) => [1, 7, 15].map((members) => samplePanelTable(units, members))),
  },
  'score form': {
    few: [sampleScoreForm(true), sampleScoreForm(false)],
    many: Array.from({ length: 20 }, (_, index) => sampleScoreForm(index % 2 === 0, { set: plainLeaves(index + 1) })),
  },
  'rule questions': {
    few: [sampleRuleQuestions(1), sampleRuleQuestions(14)],
    many: Array.from({ length: 20 }, (_, index) => sampleRuleQuestions(index + 2)),
  },
  receipt: {
    few: [sampleReceipt(0), sampleReceipt(2), sampleReceipt(12)],
    many: Array.from({ length: 30 }, (_, index) => sampleReceipt(index + 1)),
  },
  'intake register': {
    few: [sampleIntakeRegister(1), sampleIntakeRegister(15)],
    many: Array.from({ length: 40 }, (_, index) => sampleIntakeRegister(index + 1)),
  },
  'supplement request': {
    few: [sampleSupplementRequest(1), sampleSupplementRequest(9)],
    many: Array.from({ length: 30 }, (_, index) => sampleSupplementRequest(index + 1)),
  },
  'guidance letter': {
    few: [sampleGuidance(1, 0, 1), sampleGuidance()],
    many: Array.from({ length: 20 }, (_, index) => sampleGuidance(1 + (index % 5), index, 1 + (index % 7))),
  },
  'opinion letter': {
    few: [sampleOpinionLetter(1), sampleOpinionLetter()],
    many: Array.from({ length: 30 }, (_, index) => sampleOpinionLetter(index + 2)),
  },
  'opinion table': {
    few: [sampleOpinionTable(1), sampleOpinionTable()],
    many: Array.from({ length: 25 }, (_, index) => sampleOpinionTable(index + 2)),
  },
  'publication notice': {
    few: [sampleNotice(1), sampleNotice()],
    many: Array.from({ length: 25 }, (_, index) => sampleNotice(index + 2)),
  },
  'publication closing': {
    few: [sampleClosing(), sampleClosing(1), sampleClosing(3, 'Tỉnh yêu cầu nộp sớm')],
    many: Array.from({ length: 20 }, (_, index) => sampleClosing(index + 2, 'Tỉnh yêu cầu nộp hồ sơ sớm')),
  },
  appraisal: {
    few: [sampleAppraisal(1), sampleAppraisal(30)],
    many: [...Array.from({ length: 12 }, (_, index) => sampleAppraisal(index + 2)), sampleAppraisal(180)],
  },
  'ballot papers': {
    few: [sampleBallots(1, 2), sampleBallots(10, 2, everyName), sampleBallots(24, 2)],
    many: Array.from({ length: 60 }, (_, index) =>
      sampleBallots(index + 1, 2, index % 2 === 0 ? everyName : undefined),
    ),
  },
};
