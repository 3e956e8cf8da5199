import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { LetterheadPreview } from '#components/letterhead-preview.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { letterheadOn, type Letterhead } from '#domain/council.ts';
import { shortDate, yearOf, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { correctLetterhead, renewLetterhead } from '#store/letterheads.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** The head of the papers on the day of the meeting, and the way to put it right or to renew it. */
export function LetterheadCard({ council, day }: { readonly council: CouncilRecord; readonly day: CivilDate }) {
  const words = useWords(preparationWords);
  const [editing, setEditing] = useState(false);
  const letterhead = letterheadOn(council.letterheads, day);
  const latest = letterhead ?? council.letterheads.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  return (
    <Card
      title={words.letterhead}
      {...(letterhead ? { note: letterhead.authorityName } : {})}
      aside={
        latest && (
          <Button size="small" onClick={() => setEditing(true)}>
            {words.editLetterhead}
          </Button>
        )
      }
    >
      {letterhead ? (
        <LetterheadPreview letterhead={letterhead} year={yearOf(day)} />
      ) : (
        <Quiet>{words.noLetterhead}</Quiet>
      )}
      {editing && latest && <LetterheadDialog letterhead={latest} day={day} onClose={() => setEditing(false)} />}
    </Card>
  );
}

interface LetterheadDialogProps {
  readonly letterhead: Letterhead;
  readonly day: CivilDate;
  onClose(this: void): void;
}

function LetterheadDialog({ letterhead, day, onClose }: LetterheadDialogProps) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const command = useCommand();
  const [way, setWay] = useState<'correct' | 'renew'>('correct');
  const [from, setFrom] = useState<CivilDate | null>(day);
  const [typed, setTyped] = useState(() => ({
    superior: letterhead.superiorLines.join('\n'),
    issuer: letterhead.issuerLines.join('\n'),
    authorityName: letterhead.authorityName,
    place: letterhead.place,
    minutesSymbol: letterhead.minutesSymbol,
    number: letterhead.foundingDecision.number,
    date: letterhead.foundingDecision.date as CivilDate | null,
  }));
  const change = (part: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const { authorityName, place, minutesSymbol, number, date } = typed;
    const saved = await command.run(async () => {
      if (!date || (way === 'renew' && !from)) return { ok: false, error: { type: 'required', field: 'date' } };
      const text = {
        superiorLines: typed.superior.split('\n'),
        issuerLines: typed.issuer.split('\n'),
        authorityName,
        place,
        minutesSymbol,
        foundingDecision: { number, date },
      };
      return way === 'renew' && from
        ? renewLetterhead(desk, { from, text })
        : correctLetterhead(desk, { letterheadId: letterhead.id, text });
    });
    if (saved) onClose();
  };
  return (
    <AskDialog
      open
      title={words.editLetterhead}
      why={words.letterheadWhy}
      verb={words.saveLetterhead}
      onVerb={save}
      onClose={onClose}
      error={command.error}
    >
      <Box sx={{ display: 'grid', gap: '10px' }}>
        <ChoiceEntry
          label={words.letterheadWay}
          value={way}
          choices={[
            { value: 'correct', label: words.correct(shortDate(letterhead.from)) },
            { value: 'renew', label: words.renew },
          ]}
          onChoice={setWay}
          autoFocus
        />
        {way === 'renew' && <DateEntry label={words.from} value={from} onDate={setFrom} />}
        <TextEntry
          label={words.authority}
          value={typed.authorityName}
          onText={(authorityName) => change({ authorityName })}
        />
        <TextEntry
          label={words.superiorLines}
          value={typed.superior}
          onText={(superior) => change({ superior })}
          lines={2}
        />
        <TextEntry label={words.issuerLines} value={typed.issuer} onText={(issuer) => change({ issuer })} lines={2} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
          <TextEntry label={words.city} value={typed.place} onText={(place) => change({ place })} />
          <TextEntry
            label={words.symbol}
            value={typed.minutesSymbol}
            onText={(minutesSymbol) => change({ minutesSymbol })}
          />
          <TextEntry label={words.decision} value={typed.number} onText={(number) => change({ number })} />
          <DateEntry label={words.decisionDate} value={typed.date} onDate={(date) => change({ date })} />
        </Box>
      </Box>
    </AskDialog>
  );
}
