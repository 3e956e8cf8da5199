import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { smallWindow } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import type { SafetyReason } from '#domain/safety.ts';
import { instantOf } from '#domain/time.ts';
import type { SafekeepingState } from '#store/safekeeping.ts';
import { momentText } from '#words/field-kinds.ts';
import { rehearsalWords } from '#words/rehearsal-words.ts';
import { keepFailure, safetySentence, safetyWords } from '#words/safety-words.ts';
import { useDeskRoom } from '../desk.tsx';
import { RehearsalCard } from '../rehearsal-card.tsx';
import { useSafekeeping } from '../use-safekeeping.ts';
import { DrivesCard } from './drives-card.tsx';
import { KeptBackups } from './kept-backups.tsx';

/** How the council's data are kept: what speaks against it, the backups there are, and the way back to one of them. */
export function SafetyPart() {
  const words = useWords(safetyWords);
  const rehearsalSays = useWords(rehearsalWords);
  const { safekeeping, rehearsal } = useDeskRoom();
  const keeping = useSafekeeping();
  useEffect(() => void safekeeping?.survey(), [safekeeping]);
  if (rehearsal.running) return <Quiet>{rehearsalSays.noKeeping}</Quiet>;
  if (!keeping || !safekeeping) return <Quiet>{words.fault['read-only']}</Quiet>;
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: '400px minmax(0, 1fr)',
        gap: '14px',
        alignItems: 'start',
        [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: '14px' }}>
        <Standing keeping={keeping} onBackUp={safekeeping.backUp} />
        <DrivesCard drives={keeping.survey?.drives ?? []} />
        <RehearsalCard />
      </Box>
      <KeptBackups backups={keeping.survey?.backups ?? []} />
    </Box>
  );
}

function Standing({
  keeping,
  onBackUp,
}: {
  readonly keeping: SafekeepingState;
  onBackUp(this: void): Promise<unknown>;
}) {
  const words = useWords(safetyWords);
  const language = useLanguage();
  const { reasons, last, survey, failure } = keeping;
  const state = (types: readonly SafetyReason['type'][]) => {
    const found = reasons.find(({ type }) => types.includes(type));
    if (!found) return <StatusChip tone="ok" label={words.good} />;
    return found.level === 'red' ? (
      <StatusChip tone="error" label={words.bad} />
    ) : (
      <StatusChip tone="warning" label={words.watch} />
    );
  };
  return (
    <Card
      title={words.standing}
      footer={
        <NextAction
          onPress={() => onBackUp().then(() => undefined)}
          error={failure ? keepFailure(failure, language) : undefined}
        >
          {words.backUpNow}
        </NextAction>
      }
    >
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <FactLines
          facts={[
            { name: words.writing, value: state(['write-stuck']) },
            { name: words.secondCopy, value: state(['copy-stopped']) },
            { name: words.room, value: state(['disk-full', 'disk-low']) },
            { name: words.backups, value: state(['never-backed-up', 'backup-old']) },
            { name: words.secondPlace, value: state(['no-second-place', 'never-backed-up']) },
          ]}
        />
        {reasons.map((reason) => (
          <Quiet key={reason.type} size="dense">
            {safetySentence(reason, language)}
          </Quiet>
        ))}
        <FactLines
          facts={[
            ...(last ? [{ name: words.lastProven, value: momentText(instantOf(last.at)) }] : []),
            ...(survey && survey.free !== null
              ? [{ name: words.freeRoom, value: words.gibibytes(groupedInteger(Math.floor(survey.free / 1024 ** 3))) }]
              : []),
          ]}
        />
        {survey && (
          <Quiet size="dense">
            {words.folder}
            <Box component="span" sx={{ overflowWrap: 'anywhere', display: 'block' }}>
              {survey.folder}
            </Box>
          </Quiet>
        )}
      </Box>
    </Card>
  );
}
