import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Box from '@mui/material/Box';
import { useLanguage, useWords } from '#components/language.tsx';
import { ProofBlock } from '#components/proof-block.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Identity } from '#domain/voting/ballot-count.ts';
import type { NominationId } from '#domain/ids.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { partWords } from '#words/part-words.ts';
import { identityText } from '#words/reconciliation-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { RollHead } from './room-layout.tsx';

interface ReconciliationProps {
  readonly group: AgendaGroup;
  readonly identities: readonly Identity[];
  /** Fields without a number: the lines that need them can only wait. */
  readonly missing: number;
}

/** Đối chiếu số phiếu while figures are typed: what agrees, what is off and by how much, what still waits for figures. */
export function Reconciliation({ group, identities, missing }: ReconciliationProps) {
  const parts = useWords(partWords);
  const { ballot } = useWords(voteWords);
  const language = useLanguage();
  const nomineeName = (id: NominationId): string => {
    const found = group.cases.find(({ nomination }) => nomination.id === id);
    return found ? calledName(found.nominee) : '';
  };
  const lines = identities.filter(({ id }) => id !== 'whole-numbers');
  const known = lines.filter(hasFigures);
  const waiting = lines.filter((line) => !hasFigures(line) && line.id !== 'recused-blank');
  // With many rows those that agree, and those that wait, are only counted: what is off must not be searched for.
  const many = lines.filter(({ id }) => id === 'row').length > 12;
  const isListed = ({ id, holds }: Identity): boolean => !many || !holds || (id !== 'row' && id !== 'recused-blank');
  const rowsAgreeing = known.filter(({ id, holds }) => id === 'row' && holds).length;
  const rowsWaiting = waiting.filter(({ id }) => id === 'row').length;
  const broken = known.filter(({ holds }) => !holds).length;
  const agreed = known.length - broken;
  return (
    <>
      <RollHead>
        <SectionHead
          title={parts.reconciliation}
          aside={
            broken > 0 ? (
              <StatusChip tone="error" label={parts.open(broken)} />
            ) : (
              <StatusChip tone={missing > 0 ? 'neutral' : 'ok'} label={parts.closes(agreed, agreed + waiting.length)} />
            )
          }
        />
      </RollHead>
      <Box
        tabIndex={0}
        role="group"
        aria-label={parts.reconciliation}
        aria-live="polite"
        sx={{ p: '10px 12px', overflow: 'auto', minHeight: 0 }}
      >
        <ProofBlock identities={known.filter(isListed)} nomineeName={nomineeName} />
        {many && (
          <Box sx={{ ...type.dense, px: '4px', py: '6px', fontWeight: 600 }}>
            {ballot.rowsAgree(rowsAgreeing, rowsWaiting)}
          </Box>
        )}
        {waiting
          .filter((line) => !many || line.id !== 'row')
          .map((line) => (
            <Box
              key={`${line.id} ${line.nominationId ?? ''}`}
              sx={{
                ...type.dense,
                display: 'grid',
                gridTemplateColumns: '20px 1fr auto',
                columnGap: '8px',
                px: '4px',
                py: '2px',
                color: colour.ink3,
              }}
            >
              <HourglassEmpty sx={{ fontSize: 18 }} />
              <span>{identityText(line, line.nominationId && nomineeName(line.nominationId), language).name}</span>
              <span>{ballot.waiting}</span>
            </Box>
          ))}
      </Box>
    </>
  );
}

const hasFigures = ({ left, right }: Identity): boolean => Number.isFinite(left) && Number.isFinite(right);
