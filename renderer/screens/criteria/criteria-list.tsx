import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { ListLine } from '#components/list-line.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour } from '#components/tokens.ts';
import { bonusOf } from '#domain/scoring/criteria-check.ts';
import { maximumOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { criteriaWords } from '#words/criteria-words.ts';

interface CriteriaListProps {
  readonly sets: readonly CriteriaSet[];
  readonly chosen: CriteriaSet;
  /** Below the list: how another one is begun. */
  readonly footer: ReactNode;
  onChoice(this: void, set: CriteriaSet): void;
}

/** The criteria sets of the council: whose each is, of which year and version, how many points, and whether it is published. */
export function CriteriaList({ sets, chosen, footer, onChoice }: CriteriaListProps) {
  const words = useWords(criteriaSetWords);
  const kinds = useWords(criteriaWords);
  return (
    <Card title={words.list} flush fill footer={footer}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}>
        {sets.map((set) => (
          <Box component="li" key={set.id} sx={{ borderBottom: `1px solid ${colour.line}` }}>
            <ListLine title={set.name} current={set.id === chosen.id} onChoice={() => onChoice(set)}>
              <Quiet size="caption">{versionText(set, words)}</Quiet>
              <Quiet size="caption">{kinds.audience[set.audience]}</Quiet>
              <Quiet size="caption">{mostText(set, words)}</Quiet>
              <StateChip set={set} />
            </ListLine>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

/** Whether a set is an example, a draft, or published. */
export function StateChip({ set }: { readonly set: CriteriaSet }) {
  const words = useWords(criteriaSetWords);
  const { reference } = useWords(criteriaWords);
  if (set.year === null && set.published) return <StatusChip label={reference} />;
  return set.published ? (
    <StatusChip tone="ok" label={words.state.published} />
  ) : (
    <StatusChip tone="warning" label={words.state.draft} icon={null} />
  );
}

/** Of which year a set is, and which version. */
export const versionText = ({ year, version }: CriteriaSet, words: (typeof criteriaSetWords)['vi']): string =>
  year === null ? words.ofNoYear(version) : words.ofYear(year, version);

/** The most that a set gives, and how much bonus above it. */
export function mostText({ criteria }: CriteriaSet, words: (typeof criteriaSetWords)['vi']): string {
  const bonus = bonusOf(criteria);
  return words.most(formatPoints(maximumOf(criteria)), bonus === 0 ? null : formatPoints(bonus));
}
