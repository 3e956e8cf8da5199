import Box from '@mui/material/Box';
import { StatusChip } from '#components/status-chip.tsx';
import { useWords } from '#components/language.tsx';
import { Card } from '#components/card.tsx';
import { colour, type } from '#components/tokens.ts';
import { selfTestWords } from '#words/self-test-words.ts';
import { checks, type CheckId } from './checks.ts';
import type { Finding } from './findings.ts';

/** The checks one a line, each with what was found; what did not hold says what to do. */
export function CheckList({ findings, running }: { readonly findings: readonly Finding[]; readonly running: boolean }) {
  const words = useWords(selfTestWords);
  const next = running ? checks[findings.length]?.id : undefined;
  return (
    <Card title={words.list} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {checks.map(({ id }) => (
          <Line key={id} id={id} finding={findings.find(({ check }) => check === id)} running={id === next} />
        ))}
      </Box>
    </Card>
  );
}

interface LineProps {
  readonly id: CheckId;
  readonly finding: Finding | undefined;
  readonly running: boolean;
}

function Line({ id, finding, running }: LineProps) {
  const words = useWords(selfTestWords);
  return (
    <Box
      component="li"
      sx={{
        px: '14px',
        minHeight: 34,
        py: '5px',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: '12px',
        borderTop: `1px solid ${colour.line}`,
        '&:first-of-type': { borderTop: 'none' },
      }}
    >
      <Box component="span" sx={{ flex: 1, minWidth: 200 }}>
        {words.check[id]}
      </Box>
      {finding === undefined ? (
        <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
          {running ? words.running : words.waiting}
        </Box>
      ) : (
        <StatusChip
          label={finding.held ? words.held : finding.must ? words.failed : words.look}
          tone={finding.held ? 'ok' : finding.must ? 'error' : 'warning'}
        />
      )}
      {finding?.held === false && (
        <Box sx={{ ...type.caption, color: colour.ink2, width: '100%', overflowWrap: 'anywhere' }}>
          {words.whenNot[id]}
        </Box>
      )}
    </Box>
  );
}
