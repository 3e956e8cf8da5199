import Arrow from '@mui/icons-material/ArrowForwardOutlined';
import Warning from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useEffect, useRef } from 'react';
import { Card } from '#components/card.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import type { NomineeId } from '#domain/ids.ts';
import { noTrial, withToggled } from '#domain/scoring/trial.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { QuotaTrial } from './quota-trial.tsx';
import type { Ranking } from './use-ranking.ts';

/** Thử phương án: another share, another rounding, another order among equals, units left out; nothing is stored. */
export function TrialCard({ ranking }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const { trial, onTrial, nameOf, tried } = ranking;
  return (
    <Card
      title={words.trial.title}
      aside={
        <>
          <StatusChip tone="warning" icon={null} label={words.trial.unchanged} />
          {tried && (
            <Button
              size="small"
              variant="text"
              onClick={() => onTrial(noTrial)}
              title={words.trial.drop}
              aria-keyshortcuts="Escape"
            >
              {words.trial.dropShort}
              <KeyCap keys="Escape" />
            </Button>
          )}
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: '10px' }}>
        <QuotaTrial ranking={ranking} />
        {trial.excluded.length > 0 && (
          <Box
            role="group"
            aria-label={words.trial.leftOut}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' }}
          >
            <Quiet size="dense">{words.trial.leftOut}</Quiet>
            {trial.excluded.map((id) => (
              <Chip
                key={id}
                label={nameOf(id)}
                title={words.trial.takeIn(nameOf(id))}
                onDelete={() => onTrial(withToggled(trial, id))}
              />
            ))}
          </Box>
        )}
        <Box sx={{ borderTop: `1px solid ${colour.line}`, pt: '10px', display: 'grid', gap: '8px' }}>
          <Outcome ranking={ranking} />
          <Sensitive ranking={ranking} />
        </Box>
      </Box>
    </Card>
  );
}

/** Hiện hành -> thử: how many places each gives, and whom the trial brings in or puts out. */
function Outcome({ ranking: { standings, settled, tried, rules, nameOf } }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const before = tried?.before ?? standings;
  const place = useRef<HTMLDivElement>(null);
  // What a trial comes to is what it was made for.
  useEffect(() => {
    if (tried) place.current?.scrollIntoView({ block: 'nearest' });
  }, [tried]);
  const namesOf = (ids: readonly NomineeId[]): string => listed(ids.map(nameOf), words.trial.others);
  const { entering = [], leaving = [], moved = [] } = tried?.change ?? {};
  const places = (count: number, isSettled: boolean): string => (isSettled ? words.trial.count(count) : '–');
  return (
    <Box
      ref={place}
      role="status"
      sx={{ display: 'grid', gridTemplateColumns: tried ? '1fr 20px 1fr' : '1fr', gap: '10px' }}
    >
      <Box>
        <Quiet size="caption">{words.trial.now}</Quiet>
        <Box sx={countSx}>{places(before.places, settled.quota !== null)}</Box>
        <Box sx={type.dense}>
          {settled.quota === null ? words.trial.none : namesOf(before.above) || words.trial.nobody}
        </Box>
      </Box>
      {tried && (
        <>
          <Arrow sx={{ alignSelf: 'center', fontSize: 20, color: colour.ink2 }} />
          <Box>
            <Quiet size="caption">{words.trial.tried}</Quiet>
            <Box sx={countSx}>{places(standings.places, rules.quota !== null)}</Box>
            <Box sx={type.dense}>
              {entering.length > 0 && (
                <Box sx={{ color: colour.ok, fontWeight: 600 }}>{words.trial.more(namesOf(entering))}</Box>
              )}
              {leaving.length > 0 && (
                <Box sx={{ color: colour.warning, fontWeight: 600 }}>{words.trial.less(namesOf(leaving))}</Box>
              )}
              {entering.length + leaving.length === 0 && words.trial.same}
              {moved.length > 0 && <Quiet size="caption">{words.trial.moved(moved.length)}</Quiet>}
            </Box>
          </Box>
        </>
      )}
    </Box>
  );
}

const countSx = { fontSize: 18, lineHeight: '26px', fontWeight: 600 } as const;

/** A few names, and of many how many more there are. */
function listed(names: readonly string[], others: (count: number) => string): string {
  const shown = names.length > 4 ? names.slice(0, 2) : names;
  return [...shown, ...(names.length > shown.length ? [others(names.length - shown.length)] : [])].join(', ');
}

/** Ranks as a reader says them: 3, 4 and 7 to 12. */
function spans(ranks: readonly number[]): string {
  const found: { from: number; to: number }[] = [];
  for (const rank of [...new Set(ranks)].toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.to === rank - 1) last.to = rank;
    else found.push({ from: rank, to: rank });
  }
  return found
    .map(({ from, to }) => (to - from > 1 ? `${from}–${to}` : from === to ? `${from}` : `${from}, ${to}`))
    .join(', ');
}

/** What half a point of one unit would change: first who stands above the line, then only the order. */
function Sensitive({ ranking: { sensitive, standings } }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const ranks = new Map(standings.ranked.map(({ nomineeId, rank }) => [nomineeId, rank]));
  const ranksOf = (isMeant: (effect: (typeof sensitive)[number]['effect']) => boolean): string =>
    spans(sensitive.flatMap(({ effect, nomineeId }) => (isMeant(effect) ? (ranks.get(nomineeId) ?? []) : [])));
  const [list, order] = [ranksOf((effect) => effect !== 'place'), ranksOf((effect) => effect === 'place')];
  if (standings.ranked.length === standings.unranked.length) return null;
  if (!list && !order) return <Quiet size="dense">{words.trial.steady}</Quiet>;
  return (
    <Box sx={{ ...type.dense, display: 'flex', gap: '8px', '& > svg': { fontSize: 18, color: colour.warning } }}>
      <Warning />
      <span>{list ? words.trial.sensitive(list) : words.trial.sensitiveOrder(order)}</span>
    </Box>
  );
}
