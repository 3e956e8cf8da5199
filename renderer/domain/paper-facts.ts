import { countNominations, calledName, isCollective, nomineeDetail } from './nomination.ts';
import { quorumState, type Roll } from './attendance.ts';
import type {
  AwardListFacts,
  AwardListRow,
  CommonFacts,
  CountRecordFacts,
  MinutesFacts,
  PanelFacts,
  RoundFacts,
  SignerFacts,
  SignerPart,
} from './facts.ts';
import type { AwardId, MemberId } from './ids.ts';
import { caseOf, letterheadOf, rollNow, seatOf, seatsOf, talliesOf, type MeetingRecord } from './meeting-record.ts';
import { countOutcomes } from './outcome.ts';
import { rankNominees } from './ranking.ts';
import { rowProspect, type Round } from './round.ts';
import { awardOf, deciderOf, type Award } from './rule-book.ts';
import { panelScore } from './scoring.ts';
import type { CivilDate, ClockTime, Instant } from './time.ts';
import { compareNames } from './text.ts';
