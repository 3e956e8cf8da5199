import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { letterheadOn } from '#domain/council.ts';
import { pledgeFacts } from '#domain/papers/pledge-facts.ts';
import type { Issuer } from '#domain/papers/standing-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import type { HandedFile } from '#store/kept-file.ts';
import { removePledge, savePledge } from '#store/pledges.ts';
import type { PledgeRow } from '#store/year-reading.ts';
import { said } from '#words/bilingual.ts';
import { pledgeWords } from '#words/pledge-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { KeptFileEntry } from '../kept-file-entry.tsx';
import { useDeed } from '../use-deed.ts';
import { usePrinting } from '../use-printing.ts';
import { yearDeeds } from './year-deeds.ts';

interface PledgeFormProps {
  readonly row: PledgeRow;
  readonly issuer: Issuer | undefined;
  readonly year: number;
  readonly today: CivilDate;
  onLeave(this: void): void;
}

/** The pledge of a cluster: its terms, proposed by custom until the cluster words its own, printed, signed and scanned. */
export function PledgeForm({ row: { cluster, lines, pledge }, issuer, year, today, onLeave }: PledgeFormProps) {
  const words = useWords(pledgeWords);
  const desk = useDesk();
  const command = useDeed(yearDeeds);
  const printing = usePrinting();
  const usual = words.usual(year).join('\n');
  const [place, setPlace] = useState(pledge?.place ?? placeOf(issuer, today));
  const [signedOn, setSignedOn] = useState<CivilDate | null>(pledge?.signedOn ?? null);
  const [terms, setTerms] = useState(pledge?.terms.join('\n') ?? usual);
  const [scan, setScan] = useState<HandedFile | null>(pledge?.scan ?? null);
  useHotkey('Escape', words.leave, onLeave);
  const text = { year, place, signedOn, terms: terms.split('\n') };
  const save = async (): Promise<void> => {
    const done = await command.give(
      () => savePledge(desk, { ...text, clusterId: cluster.id, scan }),
      said(pledgeWords, (told) => told.saved(cluster.name)),
    );
    if (done) onLeave();
  };
  const remove = async (): Promise<void> => {
    if (!pledge) return;
    const done = await command.give(
      () => removePledge(desk, { id: pledge.id }),
      said(pledgeWords, (told) => told.removed(cluster.name)),
    );
    if (done) onLeave();
  };
  const print = () => {
    const own = terms
      .split('\n')
      .map((term) => term.trim())
      .filter(Boolean);
    return printing.print(
      () =>
        drawSheet(
          issuer && pledgeFacts({ ...issuer, cluster, units: lines }, { ...text, terms: own }, today, desk.clock()),
          `${words.fileName}-${cluster.number}-${year}.pdf`,
        ),
      said(pledgeWords, (told) => told.printed),
    );
  };
  return (
    <Card
      title={words.of(cluster.name, year)}
      fill
      footer={
        <NextAction
          onPress={save}
          blocked={lines.length === 0 ? words.noUnits : undefined}
          error={command.error}
          beside={
            <>
              {lines.length > 0 && (
                <KeyedButton keys="Alt+I" icon={<Print />} onPress={() => void print()}>
                  {words.print}
                </KeyedButton>
              )}
              {pledge && <Button onClick={() => void remove()}>{words.remove}</Button>}
              <Button onClick={onLeave}>{words.leave}</Button>
            </>
          }
        >
          {words.save}
        </NextAction>
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        {!pledge && terms === usual && <InlineWarning>{words.proposed}</InlineWarning>}
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 128px', gap: '10px', alignItems: 'end' }}>
          <TextEntry label={words.place} value={place} onText={setPlace} autoFocus />
          <DateEntry label={words.day} value={signedOn} onDate={setSignedOn} optional />
        </Box>
        <TextEntry label={words.terms} hint={words.termsHint} value={terms} onText={setTerms} lines={8} />
        {terms.trim() === '' && (
          <Box>
            <Button size="small" onClick={() => setTerms(usual)}>
              {words.propose}
            </Button>
          </Box>
        )}
        <KeptFileEntry label={words.scan} file={scan} onFile={setScan} />
        {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
      </Box>
    </Card>
  );
}

/** Where the Authority sits, until somebody says where it is signed. */
const placeOf = (issuer: Issuer | undefined, today: CivilDate): string =>
  (issuer && letterheadOn(issuer.letterheads, today)?.place) ?? '';
