import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { type } from '#components/tokens.ts';
import type { KeptFlag } from '#domain/eligibility/flag.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { shortDate, vietnamStamp } from '#domain/time.ts';
import { listFlags } from '#store/flags.ts';
import { useLive } from '#store/live.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { flagWords } from '#words/flag-words.ts';
import { useDesk } from './desk.tsx';
import { EndFlagDialog, FlagDialog } from './flag-dialog.tsx';

/** What stands against a nominee, one line each with its days and paper; entered, put right and ended here. */
export function FlagLines({ nominee }: { readonly nominee: Nominee }) {
  const words = useWords(flagWords);
  const { db, clock } = useDesk();
  const [asked, setAsked] = useState<'new' | { readonly how: 'correct' | 'end'; readonly flag: KeptFlag } | null>(null);
  const flags = useLive(() => listFlags(db, nominee.id), [db, nominee.id]);
  if (!flags) return null;
  const close = (): void => setAsked(null);
  return (
    <Box>
      <SectionHead
        level={3}
        title={words.title}
        aside={
          <Button size="small" variant="text" onClick={() => setAsked('new')}>
            {words.add}
          </Button>
        }
      />
      {flags.length === 0 && <Quiet size="dense">{words.none}</Quiet>}
      <Box component="ul" sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, overflowWrap: 'anywhere' }}>
        {flags.map((flag) => (
          <Box component="li" key={flag.id} sx={{ display: 'grid', gap: '2px', justifyItems: 'start', py: '4px' }}>
            <FlagLine flag={flag} />
            <Box sx={{ display: 'flex', gap: '4px', ml: '-6px' }}>
              {flag.to === null && (
                <Button size="small" variant="text" onClick={() => setAsked({ how: 'end', flag })}>
                  {words.end}
                </Button>
              )}
              <Button size="small" variant="text" onClick={() => setAsked({ how: 'correct', flag })}>
                {words.correct}
              </Button>
            </Box>
          </Box>
        ))}
      </Box>
      {asked === 'new' && <FlagDialog nominee={nominee} known={undefined} onClose={close} />}
      {asked !== null && asked !== 'new' && asked.how === 'correct' && (
        <FlagDialog nominee={nominee} known={asked.flag} onClose={close} />
      )}
      {asked !== null && asked !== 'new' && asked.how === 'end' && (
        <EndFlagDialog nominee={nominee} flag={asked.flag} today={vietnamStamp(clock()).date} onClose={close} />
      )}
    </Box>
  );
}

function FlagLine({ flag: { kind, from, to, document } }: { readonly flag: KeptFlag }) {
  const words = useWords(flagWords);
  const kinds = useWords(eligibilityWords).flag;
  const told = shortDate(from);
  return (
    <>
      {to === null ? (
        <StatusChip tone="warning" label={words.going(kinds[kind], told)} />
      ) : (
        <StatusChip label={words.over(kinds[kind], told, shortDate(to))} />
      )}
      <span>{document}</span>
    </>
  );
}
