import { useState } from 'react';
import Box from '@mui/material/Box';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { AwardId, NomineeId } from '#domain/ids.ts';
import { occasions, type Occasion } from '#domain/nominations/nomination.ts';
import { isLocked } from '#domain/scoring/assessment.ts';
import { rankingStage } from '#domain/scoring/stages.ts';
import { awardsFitting } from '#domain/rules/award-fit.ts';
import { ruleBookOn, type Award } from '#domain/rules/rule-book.ts';
import { vietnamStamp, type CivilDate } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listFirms } from '#store/nominations.ts';
import { nominateRanked, type NominatedUnits } from '#store/ranked-nominations.ts';
import type { Result } from '#domain/result.ts';
import type { Refusal } from '#domain/refusal.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { rankedAchievement, rankingWords } from '#words/ranking-words.ts';
import { useDesk } from '../desk.tsx';
import { hasFigure, type Ranking } from './use-ranking.ts';

interface NominateDialogProps {
  readonly ranking: Ranking;
  onNominate(this: void, work: () => Promise<Result<NominatedUnits, Refusal>>): Promise<void>;
  onClose(this: void): void;
  readonly error: string | undefined;
}

/** Leads those above the line into the year's nominations, for the award that is chosen here. */
export function NominateDialog({ ranking, onNominate, onClose, error }: NominateDialogProps) {
  const words = useWords(rankingWords);
  const fields = useWords(nominationWords);
  const language = useLanguage();
  const desk = useDesk();
  const [awardId, setAwardId] = useState<AwardId | null>(null);
  const [occasion, setOccasion] = useState<Occasion>('merit');
  const [receivedOn, setReceivedOn] = useState<CivilDate | null>(() => vietnamStamp(desk.clock()).date);
  const { stage: stageNames } = useWords(criteriaWords);
  const { record, stage } = ranking;
  const { scoring, nominees } = record;
  const { above, ranked } = ranking.standings;
  const ruleBooks = useLive(() => loadCouncil(desk.db), [desk.db])?.ruleBooks;
  const firms = useLive(() => listFirms(desk.db), [desk.db]);
  const book = ruleBooks && receivedOn ? ruleBookOn(ruleBooks, receivedOn) : undefined;
  const units = nominees.filter(({ id }) => above.includes(id));
  const awards = book && firms ? units.flatMap((unit) => awardsFitting(book, unit, firms)) : [];
  const choices: readonly Award[] = [...new Map(awards.map((award) => [award.id, award])).values()];
  const award = choices.find(({ id }) => id === awardId);
  const achievementOf = (id: NomineeId): string => {
    const line = ranked.find(({ nomineeId }) => nomineeId === id);
    if (line?.rank === undefined || line.score.points === undefined) return '';
    const place = { rank: line.rank, ranked: ranking.ranked };
    return rankedAchievement(place, scoring.title, scoring.year, line.score.points, stage);
  };
  const unfinished = ranked.filter((line) => !hasFigure(line)).length;
  const last = rankingStage(record);
  const otherStage = stage === last ? undefined : words.nominate.otherStage(stageNames[stage], stageNames[last]);
  const isFirm = scoring.closing !== null || isLocked(scoring, stage);
  const mayChange = isFirm ? undefined : words.nominate.unlocked;
  const doubt = unfinished > 0 ? words.nominate.unfinished(unfinished) : mayChange;
  return (
    <AskDialog
      open
      title={words.nominate.title(above.length)}
      why={words.nominate.why}
      verb={words.nominate.verb}
      blocked={
        award ? undefined : choices.length === 0 && firms && ruleBooks ? words.nominate.noRules : words.nominate.choose
      }
      onVerb={async () => {
        if (!award || !receivedOn) return;
        await onNominate(() =>
          nominateRanked(desk, {
            scoringId: scoring.id,
            awardId: award.id,
            occasion,
            receivedOn,
            units: above.map((nomineeId) => ({ nomineeId, achievement: achievementOf(nomineeId) })),
          }),
        );
      }}
      onClose={onClose}
      error={error}
    >
      <Quiet size="dense">{above.map(ranking.nameOf).join(', ')}</Quiet>
      {otherStage !== undefined && <InlineWarning>{otherStage}</InlineWarning>}
      {doubt !== undefined && <InlineWarning>{doubt}</InlineWarning>}
      <ChoiceEntry
        label={fields.award}
        value={award?.id ?? ''}
        choices={choices.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChoice={setAwardId}
        autoFocus
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 130px', gap: '10px' }}>
        <ChoiceEntry
          label={fields.occasionHead}
          value={occasion}
          choices={occasions.map((value) => ({ value, label: fields.occasion[value] }))}
          onChoice={setOccasion}
        />
        <DateEntry label={fields.received} value={receivedOn} onDate={setReceivedOn} />
      </Box>
    </AskDialog>
  );
}
