import type { Refusal } from '#domain/refusal.ts';
import type { Language } from './bilingual.ts';
import { besideRefusals } from './beside-refusals.ts';
import { councilRefusals } from './council-refusals.ts';
import { countRefusals } from './count-refusals.ts';
import { dossierRefusals } from './dossier-refusals.ts';
import { letterRefusals } from './letter-refusals.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { movementRefusals } from './movement-refusals.ts';
import { openingRefusals } from './opening-refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { permissionRefusals } from './permission-refusals.ts';
import { registerRefusals } from './register-refusals.ts';
import { registrationRefusals } from './registration-refusals.ts';
import { rollRefusals } from './roll-refusals.ts';
import { ruleRefusals } from './rule-refusals.ts';
import { scoringRefusals } from './scoring-refusals.ts';
import { undoRefusals } from './undo-refusals.ts';
import { sentenceOf, type SentencesOf } from './sentence-table.ts';

/** Every family of refusals; one that nobody words, or only in one language, does not compile. */
const sentencesIn = (language: Language): SentencesOf<Refusal> => ({
  ...permissionRefusals[language],
  ...councilRefusals[language],
  ...meetingRefusals[language],
  ...rollRefusals[language],
  ...openingRefusals[language],
  ...countRefusals[language],
  ...paperRefusals[language],
  ...undoRefusals[language],
  ...besideRefusals[language],
  ...registerRefusals[language],
  ...ruleRefusals[language],
  ...movementRefusals[language],
  ...registrationRefusals[language],
  ...dossierRefusals[language],
  ...letterRefusals[language],
  ...scoringRefusals[language],
});

const sentences = { vi: sentencesIn('vi'), en: sentencesIn('en') };

/** Why something was not done, as one sentence to whoever asked. */
export const refusalSentence = (refusal: Refusal, language: Language): string =>
  sentenceOf(sentences[language], refusal);
