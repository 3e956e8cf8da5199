import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { DateEntry } from '#components/date-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { awardOfFile } from '#domain/dossiers/checklist.ts';
import { proposingUnit, supplementRequestFacts } from '#domain/papers/supplement-facts.ts';
import { err, type Result } from '#domain/result.ts';
import { inFileName, sameName } from '#domain/text.ts';
import { dayAfter, vietnamStamp, type CivilDate } from '#domain/time.ts';
import type { CheckedCase } from '#store/attachments.ts';
import { loadCouncil } from '#store/council.ts';
import { said, type Said } from '#words/bilingual.ts';
import { dossierPaneWords } from '#words/dossier-pane-words.ts';
import { receiptWords } from '#words/receipt-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import type { Outgoing } from '../hand-out.ts';
import { usePrinting } from '../use-printing.ts';

interface RequestPartProps {
  readonly chosen: CheckedCase;
  readonly all: readonly CheckedCase[];
}

/** The letter that asks a unit for what all its dossiers lack; nothing where they lack nothing. */
export function RequestPart({ chosen, all }: RequestPartProps) {
  const words = useWords(dossierPaneWords);
  const desk = useDesk();
  const today = vietnamStamp(desk.clock()).date;
  const [dueOn, setDueOn] = useState<CivilDate | null>(() => aWeekAfter(today));
  const printing = usePrinting();
  const unit = proposingUnit(chosen.nominee);
  const lacking = all.filter(
    ({ nominee, checklist }) => (checklist.missing ?? 0) > 0 && sameName(proposingUnit(nominee), unit),
  );
  if (lacking.length === 0) return null;
  const draw = async (): Promise<Result<Outgoing, Said>> => {
    if (dueOn === null || dueOn <= today) return err(said(dossierPaneWords, (kept) => kept.dueLater));
    const council = await loadCouncil(desk.db);
    const files = council
      ? lacking.map((file) => ({ ...file, award: awardOfFile(council.ruleBooks, file.nomination) }))
      : [];
    const facts = council ? supplementRequestFacts(council, { unit, dueOn, files }, desk.clock()) : undefined;
    return drawSheet(
      facts,
      `${receiptWords.vi.fileName.request}-${inFileName(unit)}.pdf`,
      said(receiptWords, (kept) => kept.noLetterhead),
    );
  };
  const print = () =>
    printing.print(
      draw,
      said(receiptWords, (kept) => kept.printing),
    );
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Quiet size="dense">{words.requestWhy(unit, lacking.length)}</Quiet>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' }}>
        <Box sx={{ width: 150 }}>
          <DateEntry label={words.dueOn} value={dueOn} onDate={setDueOn} />
        </Box>
        <KeyedButton keys="Alt+B" icon={<Print />} onPress={() => void print()}>
          {words.request}
        </KeyedButton>
      </Box>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </Box>
  );
}

const aWeekAfter = (day: CivilDate): CivilDate => Array.from({ length: 7 }).reduce<CivilDate>(dayAfter, day);
