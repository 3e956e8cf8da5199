import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { AwardId } from '#domain/ids.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import { occasions, type Occasion } from '#domain/nominations/nomination.ts';
import type { CivilDate } from '#domain/time.ts';
import { addInSession } from '#store/outcomes.ts';
import { said } from '#words/bilingual.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

type Kind = NewNominee['kind'];

/** Bổ sung tại phiên họp: a name without a file, for this award; proposed, if at all, on condition. */
export function AddNameDialog({ awardId, onClose }: { readonly awardId: AwardId; onClose(this: void): void }) {
  const { add, condition: conditionWords } = useWords(roomDeedWords);
  const words = useWords(nominationWords);
  const language = useLanguage();
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const award = record.ruleBook.awards.find(({ id }) => id === awardId);
  const kinds = award?.recipients ?? [];
  const [kind, setKind] = useState<Kind>(kinds.includes('person') ? 'person' : (kinds[0] ?? 'person'));
  const [salutation, setSalutation] = useState<'Ông' | 'Bà'>('Ông');
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [unit, setUnit] = useState('');
  const [taxCode, setTaxCode] = useState('');
  const [occasion, setOccasion] = useState<Occasion>('merit');
  const [achievement, setAchievement] = useState('');
  const [condition, setCondition] = useState<string>(conditionWords.usual);
  const [due, setDue] = useState<CivilDate | null>(null);
  const nominee: Readonly<Record<Kind, NewNominee>> = {
    person: { kind: 'person', salutation, name, position, unit, unitTaxCode: '' },
    collective: { kind: 'collective', name, unit, unitTaxCode: '' },
    enterprise: { kind: 'enterprise', name, taxCode, zone: unit },
  };
  const enter = async (): Promise<void> => {
    if (due === null) return;
    const added = { nominee: nominee[kind], awardId, occasion, achievement, condition: { condition, due } };
    if (!(await command.run(() => addInSession(desk, { meetingId: record.meeting.id, name: added })))) return;
    onClose();
    await done(said(roomDeedWords, (kept) => kept.add.saved(name.trim())));
  };
  const label = { person: words.personName, collective: words.collectiveName, enterprise: words.enterpriseName }[kind];
  return (
    <AskDialog
      open
      title={`${add.title}: ${award?.shortName[language] ?? ''}`}
      why={add.why}
      verb={add.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={due === null ? refusalSentence({ type: 'required', field: 'date' }, language) : undefined}
      error={command.error}
    >
      {kinds.length > 1 && (
        <Segments
          label={words.kindHead}
          value={kind}
          choices={kinds.map((value) => ({ value, label: words.kind[value] }))}
          onChoice={setKind}
          fullWidth
        />
      )}
      <Box sx={kind === 'person' ? { ...pair, gridTemplateColumns: '84px minmax(0, 1fr)' } : { display: 'grid' }}>
        {kind === 'person' && (
          <ChoiceEntry
            label={words.salutation}
            value={salutation}
            choices={(['Ông', 'Bà'] as const).map((value) => ({ value, label: value }))}
            onChoice={setSalutation}
          />
        )}
        <TextEntry label={label} value={name} onText={setName} autoFocus />
      </Box>
      <Box sx={pair}>
        {kind === 'person' && <TextEntry label={words.position} value={position} onText={setPosition} optional />}
        {kind === 'enterprise' && <TextEntry label={words.taxCode} value={taxCode} onText={setTaxCode} />}
        <TextEntry
          label={kind === 'enterprise' ? words.zone : words.unit}
          value={unit}
          onText={setUnit}
          optional={kind === 'enterprise'}
        />
      </Box>
      <Box sx={pair}>
        <ChoiceEntry
          label={words.occasionHead}
          value={occasion}
          choices={occasions.map((value) => ({ value, label: words.occasion[value] }))}
          onChoice={setOccasion}
        />
        <DateEntry label={conditionWords.due} value={due} onDate={setDue} />
      </Box>
      <TextEntry label={words.achievement} value={achievement} onText={setAchievement} optional />
      <TextEntry label={conditionWords.what} value={condition} onText={setCondition} />
    </AskDialog>
  );
}

const pair = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '10px' } as const;
