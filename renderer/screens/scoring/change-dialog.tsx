import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { CriteriaSetId, NomineeId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { kindOf } from '#domain/scoring/criteria.ts';
import { givesAnything, type ScoringRecord } from '#domain/scoring/stages.ts';
import { vietnamStamp } from '#domain/time.ts';
import { dayWithin } from '#domain/year/registration.ts';
import { useLive } from '#store/live.ts';
import { listClusters } from '#store/register-reading.ts';
import { changeScoring } from '#store/scorings.ts';
import { said } from '#words/bilingual.ts';
import { clusterScoringWords } from '#words/cluster-scoring-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { RegisterUnits } from './register-units.tsx';
import { scoringDeeds } from './scoring-deeds.ts';

interface ChangeDialogProps {
  readonly record: ScoringRecord;
  onClose(this: void): void;
}

/** What a scoring is called, whom it scores and, while nothing is scored, by which set: put right. */
export function ChangeDialog({ record, onClose }: ChangeDialogProps) {
  const words = useWords(clusterScoringWords);
  const desk = useDesk();
  const { db } = desk;
  const { error, give } = useDeed(scoringDeeds);
  const { scoring, set } = record;
  const day = dayWithin(scoring.year, vietnamStamp(desk.clock()).date);
  const [title, setTitle] = useState(scoring.title);
  const [setId, setSetId] = useState<CriteriaSetId>(set.id);
  const [picked, setPicked] = useState<ReadonlySet<NomineeId>>(new Set(scoring.nomineeIds));
  const sets = useLive(() => db.criteriaSets.filter(({ published }) => published).toArray(), [db]);
  const clusters = useLive(() => listClusters(db, day), [db, day]);
  // Those who are scored, and those who joined the cluster since.
  const units = useMemo(() => {
    const joined = clusters?.find(({ cluster }) => cluster.id === scoring.clusterId)?.units ?? [];
    const known = new Set(scoring.nomineeIds);
    return [...record.nominees, ...joined.flatMap(({ nominee }) => (known.has(nominee.id) ? [] : [nominee]))];
  }, [clusters, scoring, record.nominees]);
  const change = async (): Promise<void> => {
    // Whoever was scored before keeps the place in the printed table.
    const before = scoring.nomineeIds.filter((id) => picked.has(id));
    const nomineeIds = [...new Set([...before, ...picked])];
    const done = await give(
      () => changeScoring(desk, { id: scoring.id, title, criteriaSetId: setId, nomineeIds }),
      said(clusterScoringWords, (told) => told.changed(title)),
    );
    if (done) onClose();
  };
  return (
    <AskDialog open title={words.change} verb={words.changeVerb} onVerb={change} onClose={onClose} error={error}>
      <Box data-entries="" sx={{ display: 'grid', gap: '12px', width: 420, maxWidth: '100%' }}>
        <TextEntry label={words.name} value={title} onText={setTitle} autoFocus />
        {!record.assessments.some(givesAnything) && (
          <ChoiceEntry
            label={words.set}
            value={setId}
            choices={(sets ?? [])
              .filter(({ audience }) => kindOf[audience] === kindOf[set.audience])
              .map(({ id, name, version }) => ({ value: id, label: words.version(name, version) }))}
            onChoice={setSetId}
          />
        )}
        {scoring.clusterId === null ? (
          <RegisterUnits day={day} audience={set.audience} picked={picked} onPick={setPicked} />
        ) : (
          <TickList
            label={words.units(picked.size)}
            choices={units.map((nominee) => ({ value: nominee.id, label: calledName(nominee) }))}
            chosen={picked}
            onChange={setPicked}
          />
        )}
      </Box>
    </AskDialog>
  );
}
