import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { Publication } from '#domain/dossiers/publication.ts';
import { lastDayNow } from '#domain/dossiers/working-days.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { ShownCase } from '#domain/papers/publication-facts.ts';
import { err } from '#domain/result.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { listHolidays } from '#store/holidays.ts';
import { useLive } from '#store/live.ts';
import { closePublication } from '#store/publications.ts';
import { said } from '#words/bilingual.ts';
import { publicationWords } from '#words/publication-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface CloseDialogProps {
  readonly publication: Publication;
  readonly today: CivilDate;
  readonly cases: readonly ShownCase[];
  readonly deeds: LetterDeeds;
  onClose(this: void): void;
}

/** Of the list as a whole. */
const everybody = 'everybody';
type About = NominationId | typeof everybody;
interface TypedRemark {
  readonly about: About;
  readonly text: string;
}
const blank: TypedRemark = { about: everybody, text: '' };

/** How a publication ended: with what was said, of whom, or with nothing said; too early only for a reason. */
export function CloseDialog({ publication, today, cases, deeds, onClose }: CloseDialogProps) {
  const words = useWords(publicationWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(deeds);
  const [on, setOn] = useState<CivilDate | null>(today);
  const [feedback, setFeedback] = useState<'nobody' | 'somebody'>('nobody');
  const [remarks, setRemarks] = useState<readonly TypedRemark[]>([blank]);
  const [reason, setReason] = useState('');
  const holidays = useLive(() => listHolidays(desk.db), [desk.db]);
  const until = lastDayNow(publication, holidays ?? []);
  const isEarly = on !== null && on < until;
  const close = async (): Promise<void> => {
    const done = await command.give(
      async () => {
        if (on === null) return err({ type: 'required', field: 'date' });
        const typed = feedback === 'nobody' ? [] : remarks;
        if (typed.some(({ text }) => text.trim() === '')) return err({ type: 'required', field: 'text' });
        return closePublication(desk, {
          id: publication.id,
          on,
          remarks: typed.map(({ about, text }) => ({ nominationId: about === everybody ? null : about, text })),
          reason: isEarly ? reason : '',
        });
      },
      said(publicationWords, (kept) => kept.closed),
    );
    if (done) onClose();
  };
  const set = (index: number, change: Partial<TypedRemark>): void =>
    setRemarks(remarks.map((remark, at) => (at === index ? { ...remark, ...change } : remark)));
  return (
    <AskDialog
      open
      title={words.closeTitle}
      why={words.closeWhy(shortDate(until))}
      verb={words.close}
      onVerb={close}
      onClose={onClose}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '12px' }}>
        <DateEntry label={words.closedOn} value={on} onDate={setOn} autoFocus />
        {isEarly && <TextEntry label={words.reason} value={reason} onText={setReason} />}
        <Segments
          label={words.feedback}
          value={feedback}
          choices={(['nobody', 'somebody'] as const).map((value) => ({ value, label: words[value] }))}
          onChoice={setFeedback}
          fullWidth
        />
        {feedback === 'somebody' && (
          <>
            {remarks.map((remark, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- remarks are only added, at the end
              <Box key={index} sx={{ display: 'grid', gap: '8px' }}>
                <ChoiceEntry
                  label={words.about}
                  value={remark.about}
                  choices={[
                    { value: everybody, label: words.aboutAll },
                    ...cases.map(({ nomination, nominee, award }) => ({
                      value: nomination.id,
                      label: [calledName(nominee), award?.shortName[language]].filter(Boolean).join(' – '),
                    })),
                  ]}
                  onChoice={(about) => set(index, { about })}
                />
                <TextEntry label={words.remark} value={remark.text} onText={(text) => set(index, { text })} lines={2} />
              </Box>
            ))}
            <Box>
              <Button size="small" onClick={() => setRemarks([...remarks, blank])}>
                {words.moreRemarks}
              </Button>
            </Box>
          </>
        )}
      </Box>
    </AskDialog>
  );
}
