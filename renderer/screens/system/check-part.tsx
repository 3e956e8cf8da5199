import Check from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { momentText } from '#words/field-kinds.ts';
import { systemWords } from '#words/system-words.ts';
import { betweenFrames, countGrades, useDataCheck, type CheckState, type DoneCheck } from '../data-check.ts';
import { FindingTable } from './finding-table.tsx';

const figures = ['entries', 'rows', 'files', 'meetings'] as const;

/** When the data were last checked, how much was looked at, and every finding with the place it leads to. */
export function CheckPart() {
  const words = useWords(systemWords).check;
  const { state, run, stop } = useDataCheck();
  const { percent, last } = state;
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: '360px minmax(0, 1fr)',
        gap: '14px',
        alignItems: 'start',
        [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Card
        title={words.what}
        {...(last ? { note: words.lastAt(momentText(last.at)) } : {})}
        footer={percent === null ? <NextAction onPress={() => run(betweenFrames)}>{words.run}</NextAction> : undefined}
      >
        <Box sx={{ display: 'grid', gap: '12px' }}>
          {percent === null ? <Standing state={state} /> : <Running percent={percent} stop={stop} />}
          {last && (
            <FactLines
              facts={figures.map((figure) => ({
                name: words.counts[figure],
                value: groupedInteger(last.counts[figure]),
              }))}
            />
          )}
          <Quiet size="dense">{words.advice}</Quiet>
        </Box>
      </Card>
      {last && last.findings.length > 0 ? <FindingTable findings={last.findings} /> : last && <Clean last={last} />}
    </Box>
  );
}

function Standing({ state: { last, stopped } }: { readonly state: CheckState }) {
  const words = useWords(systemWords).check;
  const { fault, note } = last ? countGrades(last) : { fault: 0, note: 0 };
  return (
    <>
      {stopped === 'cancelled' && <Quiet size="dense">{words.cancelled}</Quiet>}
      {stopped !== null && stopped !== 'cancelled' && <InlineError>{words.failed(stopped.detail)}</InlineError>}
      {last === null && stopped === null && <Quiet size="dense">{words.never}</Quiet>}
      {fault + note > 0 && (
        <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
          {fault > 0 && <StatusChip tone="error" label={words.faults(fault)} />}
          {note > 0 && <StatusChip tone="warning" label={words.notes(note)} />}
        </Box>
      )}
    </>
  );
}

function Running({ percent, stop }: { readonly percent: number; stop(this: void): void }) {
  const words = useWords(systemWords).check;
  useHotkey('Escape', words.stop, stop);
  return (
    <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
      <Box role="status" sx={type.dense}>
        {words.running(percent)}
      </Box>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={words.running(percent)}
        sx={{ width: '100%' }}
      />
      <Button size="small" onClick={stop}>
        {words.stop}
        <KeyCap keys="Escape" />
      </Button>
    </Box>
  );
}

/** Nothing was found: said as plainly as a finding would be. */
function Clean({ last }: { readonly last: DoneCheck }) {
  const words = useWords(systemWords).check;
  return (
    <Card title={words.findings} note={words.lastAt(momentText(last.at))}>
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', color: colour.ok }}>
        <Check sx={{ fontSize: 18 }} />
        {words.clean}
      </Box>
    </Card>
  );
}
