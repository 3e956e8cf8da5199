import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { safetyWords } from '#words/safety-words.ts';
import { useDeskRoom } from '../desk.tsx';

/** The drives that are in the laptop now, and the choice of one as the second place for backups. */
export function DrivesCard({
  drives,
}: {
  readonly drives: readonly { readonly path: string; readonly chosen: boolean }[];
}) {
  const words = useWords(safetyWords);
  const { bridge, safekeeping } = useDeskRoom();
  const [failure, setFailure] = useState<string>();
  const choose = async (path: string): Promise<void> => {
    const chosen = await bridge.chooseDrive({ path });
    setFailure(chosen.ok ? undefined : words.driveFailed(chosen.error.detail));
    // A place that was just chosen has no backup yet: it gets one at once.
    if (chosen.ok) await safekeeping?.backUp();
  };
  return (
    <Card title={words.secondPlace}>
      <Box sx={{ display: 'grid', gap: '10px' }}>
        {drives.length === 0 && <Quiet size="dense">{words.noDrive}</Quiet>}
        {drives.map(({ path, chosen }) => (
          <Box key={path} sx={{ display: 'flex', alignItems: 'center', gap: '10px', justifyContent: 'space-between' }}>
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              {path}
            </Box>
            {chosen ? (
              <StatusChip tone="ok" label={words.driveChosen} />
            ) : (
              <Button size="small" onClick={() => void choose(path)} sx={{ flexShrink: 0 }}>
                {words.chooseDrive}
              </Button>
            )}
          </Box>
        ))}
        {failure !== undefined && <InlineError>{failure}</InlineError>}
      </Box>
    </Card>
  );
}
