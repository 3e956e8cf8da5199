import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { impossible } from '#domain/result.ts';
import { appraisal } from './appraisal.ts';
import { attendanceList } from './attendance-list.ts';
import { awardList } from './award-list.ts';
import { ballotPapers } from './ballot-papers.ts';
import { chairScript } from './chair-script.ts';
import { correctionRecord } from './correction-record.ts';
import { countRecord } from './count-record.ts';
import { dossierLog } from './dossier-log.ts';
import { eligibility } from './eligibility.ts';
import type { PaperFonts } from './font-face.ts';
import { fallbackKit } from './fallback-kit.ts';
import { intakeRegister } from './intake-register.ts';
import { invitation } from './invitation.ts';
import { minutes } from './minutes.ts';
import { guidanceLetter, opinionLetter } from './official-letter.ts';
import { opinionReport } from './opinion-report.ts';
import { opinionSheets } from './opinion-sheets.ts';
import { pledge } from './pledge.ts';
import { registrationList } from './registration-list.ts';
import { ruleQuestions } from './rule-questions.ts';
import { receipt } from './receipt.ts';
import { opinionTable } from './opinion-table.ts';
import { publicationClosing, publicationNotice } from './publication-papers.ts';
import { render, type DrawnPaper } from './render.ts';
import { scoreForm } from './score-form.ts';
import { scoreTable } from './score-table.ts';
import { supplementRequest } from './supplement-request.ts';

/** The layout of whichever paper these facts are. */
export function paperDefinition(facts: DrawnFacts): TDocumentDefinitions {
  switch (facts.kind) {
    case 'minutes':
      return minutes(facts);
    case 'count-record':
      return countRecord(facts);
    case 'award-list':
      return awardList(facts);
    case 'attendance-list':
      return attendanceList(facts);
    case 'invitation':
      return invitation(facts);
    case 'chair-script':
      return chairScript(facts);
    case 'ballot-papers':
      return ballotPapers(facts);
    case 'fallback-kit':
      return fallbackKit(facts);
    case 'opinion-sheets':
      return opinionSheets(facts);
    case 'opinion-report':
      return opinionReport(facts);
    case 'correction-record':
      return correctionRecord(facts);
    case 'appraisal':
      return appraisal(facts);
    case 'dossier-log':
      return dossierLog(facts);
    case 'eligibility':
      return eligibility(facts);
    case 'registration-list':
      return registrationList(facts);
    case 'score-form':
      return scoreForm(facts);
    case 'score-table':
      return scoreTable(facts);
    case 'pledge':
      return pledge(facts);
    case 'rule-questions':
      return ruleQuestions(facts);
    case 'receipt':
      return receipt(facts);
    case 'intake-register':
      return intakeRegister(facts);
    case 'supplement-request':
      return supplementRequest(facts);
    case 'guidance-letter':
      return guidanceLetter(facts);
    case 'opinion-letter':
      return opinionLetter(facts);
    case 'opinion-table':
      return opinionTable(facts);
    case 'publication-notice':
      return publicationNotice(facts);
    case 'publication-closing':
      return publicationClosing(facts);
    default:
      return impossible(facts);
  }
}

/** Draws a paper: the one way from facts to bytes, for the window, the demo and the proofs. */
export const drawPaper = (
  facts: DrawnFacts,
  fonts: PaperFonts,
  onProgress?: (share: number) => void,
): Promise<DrawnPaper> => render(paperDefinition(facts), fonts, onProgress);
