import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Finding } from '#domain/intake/finding.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';
import type { ReviewRow } from './review-table.tsx';

interface FindingGroupsProps {
  readonly rows: readonly ReviewRow[];
  readonly shown: Finding['type'] | null;
  onShown(this: void, shown: Finding['type'] | null): void;
}

/** The same warning of many files said once, with how many; pressing it leaves only those files in the list. */
export function FindingGroups({ rows, shown, onShown }: FindingGroupsProps) {
  const words = useWords(preparationListWords);
  const counts = new Map<Finding['type'], number>();
  for (const { review } of rows) {
    for (const kind of new Set(review.findings.map((finding) => finding.type))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const kinds = [...counts].toSorted(([, a], [, b]) => b - a);
  return (
    <Card fill title={words.warnings}>
      <Quiet size="caption">{kinds.length === 0 ? words.noWarnings : words.warningsNote}</Quiet>
      <Box component="ul" sx={{ listStyle: 'none', m: '8px 0 0', p: 0, display: 'grid', gap: '4px' }}>
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            <Button
              variant="text"
              size="small"
              fullWidth
              aria-pressed={shown === kind}
              onClick={() => onShown(shown === kind ? null : kind)}
              sx={{
                ...type.dense,
                justifyContent: 'flex-start',
                textAlign: 'left',
                // Its words stand under the others of the card, its ground reaches out.
                mx: '-10px',
                width: 'calc(100% + 20px)',
                color: colour.ink,
                backgroundColor: shown === kind ? colour.goldSoft : 'transparent',
              }}
            >
              {words.collapsed[kind](count)}
            </Button>
          </li>
        ))}
      </Box>
    </Card>
  );
}
