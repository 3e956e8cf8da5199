import Box from '@mui/material/Box';
import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import { SearchField } from '#components/search-field.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { NomineeId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { kindOf, type Audience } from '#domain/scoring/criteria.ts';
import { foldText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listCollectives, listEnterprises, listPeople, type RegisterRow } from '#store/register-reading.ts';
import { clusterScoringWords } from '#words/cluster-scoring-words.ts';
import { useDesk } from '../desk.tsx';

interface RegisterUnitsProps {
  readonly day: CivilDate;
  readonly audience: Audience;
  readonly picked: ReadonlySet<NomineeId>;
  onPick(this: void, picked: ReadonlySet<NomineeId>): void;
}

/** Those in the register whom a set is for, each ticked by hand. */
export function RegisterUnits({ day, audience, picked, onPick }: RegisterUnitsProps) {
  const words = useWords(clusterScoringWords);
  const { db } = useDesk();
  const kind = kindOf[audience];
  const [sought, setSought] = useState('');
  const rows = useLive(
    (): Promise<readonly RegisterRow[]> =>
      kind === 'enterprise'
        ? listEnterprises(db, day)
        : kind === 'collective'
          ? listCollectives(db, day)
          : listPeople(db, day),
    [db, day, kind],
  );
  const choices = (rows ?? []).map(({ nominee, cluster }) => ({
    value: nominee.id,
    label: calledName(nominee),
    note: cluster?.name,
  }));
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <SearchField label={words.seek} value={sought} onText={setSought} fill />
      <TickList
        label={words.units(picked.size)}
        choices={choices.filter(({ label }) => foldText(label).includes(foldText(sought)))}
        chosen={picked}
        onChange={onPick}
      />
    </Box>
  );
}
