import Up from '@mui/icons-material/ArrowUpwardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { type } from '#components/tokens.ts';
import type { NomineeId, RoundId } from '#domain/ids.ts';
import type { TieDecision } from '#domain/scoring/ranking.ts';
import { loadChoiceRounds } from '#store/choice-rounds.ts';
import { useLive } from '#store/live.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { useDesk } from '../desk.tsx';

interface TieDialogProps {
  readonly year: number;
  /** Those who are equal at every step, in the order that stands. */
  readonly nomineeIds: readonly NomineeId[];
  nameOf(this: void, id: NomineeId): string;
  onDecide(this: void, decision: TieDecision): Promise<void>;
  onClose(this: void): void;
  readonly error: string | undefined;
}

/** Takes down what the council decided about equals: their order, the reason, and the ballot where one was held. */
export function TieDialog({ year, nomineeIds, nameOf, onDecide, onClose, error }: TieDialogProps) {
  const words = useWords(rankingWords);
  const language = useLanguage();
  const { db } = useDesk();
  const [order, setOrder] = useState(nomineeIds);
  const [reason, setReason] = useState('');
  const [roundId, setRoundId] = useState<RoundId | 'none'>('none');
  const rounds = useLive(() => loadChoiceRounds(db, year), [db, year]) ?? [];
  return (
    <AskDialog
      open
      title={words.tie.decided}
      why={words.tie.orderWhy}
      verb={words.tie.verb}
      onVerb={() => onDecide({ nomineeIds: order, reason, roundId: roundId === 'none' ? null : roundId })}
      onClose={onClose}
      error={error}
    >
      <Box component="ol" aria-label={words.tie.order} sx={{ ...type.dense, m: 0, pl: '22px' }}>
        {order.map((id, index) => (
          <Box component="li" key={id} sx={{ '&::marker': { fontWeight: 600 } }}>
            <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 30 }}>
              <Box sx={{ flex: 1 }}>{nameOf(id)}</Box>
              {index > 0 && (
                <IconButton
                  size="small"
                  aria-label={words.tie.earlier(nameOf(id))}
                  onClick={() => setOrder(movedUp(order, index))}
                >
                  <Up fontSize="small" />
                </IconButton>
              )}
            </Box>
          </Box>
        ))}
      </Box>
      <TextEntry label={words.tie.reason} value={reason} onText={setReason} lines={2} autoFocus />
      {rounds.length > 0 && (
        <ChoiceEntry
          label={words.tie.round}
          value={roundId}
          choices={[
            { value: 'none', label: words.tie.noRound },
            ...rounds.map(({ id, meeting, award, number }) => ({
              value: id,
              label: words.tie.roundOf(meeting, award[language], number),
            })),
          ]}
          onChoice={setRoundId}
        />
      )}
    </AskDialog>
  );
}

/** One of them a place higher. */
function movedUp(order: readonly NomineeId[], index: number): readonly NomineeId[] {
  const [before, moved] = [order[index - 1], order[index]];
  return before && moved ? order.with(index - 1, moved).with(index, before) : order;
}
