import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Holiday, Publication } from '#domain/dossiers/publication.ts';
import { lastWorkingDay } from '#domain/dossiers/working-days.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { publicationClosingFacts, publicationNoticeFacts, type ShownCase } from '#domain/papers/publication-facts.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { letterFileNames } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { publicationWords } from '#words/publication-words.ts';
import { CloseDialog } from './close-dialog.tsx';
import { LetterPrint } from './letter-print.tsx';
import type { LetterDeeds } from './use-letter-deeds.ts';

interface PublicationPaneProps {
  readonly publication: Publication;
  readonly today: CivilDate;
  /** What it shows. */
  readonly cases: readonly ShownCase[];
  readonly daysOff: readonly Holiday[];
  readonly deeds: LetterDeeds;
  onEdit(this: void): void;
  onLeave(this: void): void;
}

/** One publication: until when, what it shows, its papers, and its end with what was said. */
export function PublicationPane(props: PublicationPaneProps) {
  const { publication, today, cases, daysOff, deeds, onEdit, onLeave } = props;
  const words = useWords(publicationWords);
  const letters = useWords(letterWords);
  const [closing, setClosing] = useState(false);
  useHotkey('Escape', letters.leave, onLeave);
  const { from, until, workingDays, closing: closed } = publication;
  const reckoned = lastWorkingDay(from, workingDays, daysOff);
  const nameOf = (id: string): string => {
    const found = cases.find(({ nomination }) => nomination.id === id);
    return found ? calledName(found.nominee) : '';
  };
  const leave = <Button onClick={onLeave}>{letters.leave}</Button>;
  return (
    <Card
      title={publication.number || publication.place}
      fill
      footer={
        closed ? (
          leave
        ) : (
          <NextAction onPress={() => setClosing(true)} beside={leave}>
            {words.close}
          </NextAction>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <FactLines
          facts={[
            { name: words.place, value: publication.place },
            { name: words.from, value: shortDate(from) },
            { name: words.days, value: workingDays },
            { name: words.until, value: shortDate(until) },
            { name: words.count, value: cases.length },
          ]}
        />
        {!closed && reckoned !== until && <InlineWarning>{words.otherDay(shortDate(reckoned))}</InlineWarning>}
        <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'start' }}>
          <KeyedButton keys="E" icon={<Edit />} onPress={onEdit}>
            {words.edit}
          </KeyedButton>
          <LetterPrint
            keys="I"
            fileName={letterFileNames.notice}
            facts={async (head, now) => publicationNoticeFacts(head, publication, cases, now)}
          >
            {words.printNotice}
          </LetterPrint>
          {closed && (
            <LetterPrint
              keys="B"
              fileName={letterFileNames.closing}
              facts={async (head, now) => publicationClosingFacts(head, publication, cases, now)}
            >
              {words.printClosing}
            </LetterPrint>
          )}
        </Box>
        {closed && (
          <Box sx={{ display: 'grid', gap: '6px' }}>
            <SectionHead title={words.feedback} note={words.closedNote(shortDate(closed.on))} level={3} />
            {closed.reason !== '' && <Quiet size="dense">{words.early(closed.reason)}</Quiet>}
            {closed.remarks.length === 0 && <Quiet size="dense">{words.nobody}</Quiet>}
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {closed.remarks.map(({ nominationId, text }) => (
                <Box
                  component="li"
                  key={`${nominationId} ${text}`}
                  sx={{ ...type.dense, py: '6px', borderTop: `1px solid ${colour.line}` }}
                >
                  <strong>{nominationId === null ? words.aboutAll : nameOf(nominationId)}</strong>
                  <Quiet size="dense">{text}</Quiet>
                </Box>
              ))}
            </Box>
          </Box>
        )}
      </Box>
      {closing && (
        <CloseDialog
          publication={publication}
          today={today}
          cases={cases}
          deeds={deeds}
          onClose={() => setClosing(false)}
        />
      )}
    </Card>
  );
}
