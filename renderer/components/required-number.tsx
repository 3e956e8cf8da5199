import Box from '@mui/material/Box';
import type { RowProspect } from '#domain/voting/round.ts';
import type { VoteRule } from '#domain/rules/rule-book.ts';
import { partWords } from '#words/part-words.ts';
import { exactProduct, ruleWords, shareText, thresholdOfBase } from '#words/rule-words.ts';
import { GradeChip } from './grade-chip.tsx';
import { InlineWarning } from './inline-note.tsx';
import { useLanguage, useWords } from './language.tsx';
import { SectionHead } from './section-head.tsx';
import { colour, smallWindow, type } from './tokens.ts';

interface RequiredNumberProps {
  readonly rule: VoteRule;
  readonly prospect: RowProspect;
}

/** How many votes a row needs, said before anybody votes: the number first, then why, then what can be reached. */
export function RequiredNumber({ rule, prospect }: RequiredNumberProps) {
  const language = useLanguage();
  const parts = useWords(partWords);
  const rules = useWords(ruleWords);
  const { base, required, attainable, reachable } = prospect;
  return (
    <Box sx={{ display: 'grid', gap: '6px', [smallWindow]: { gap: 0 } }}>
      <Box sx={{ [smallWindow]: { display: 'none' } }}>
        <SectionHead level={3} title={rules.mode[rule.mode]} aside={<GradeChip rule={rule} />} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px', alignItems: 'center' }}>
        <Box
          component="span"
          sx={{ ...type.requiredNumber, whiteSpace: 'nowrap', [smallWindow]: { fontSize: 22, lineHeight: '26px' } }}
        >
          {parts.needs(required, base)}
        </Box>
        <Box component="span" sx={{ ...type.caption, color: colour.ink2, flex: '1 1 130px' }}>
          {thresholdOfBase(rule.threshold, rule.base, language)}
          <Box component="span" sx={{ display: 'block', [smallWindow]: { display: 'none' } }}>
            <Rounding rule={rule} prospect={prospect} />
          </Box>
        </Box>
      </Box>
      {reachable ? (
        <Box component="span" sx={{ ...type.caption, color: colour.ink2 }}>
          {parts.attainable(attainable)}
        </Box>
      ) : (
        <InlineWarning>{parts.unreachable(required, attainable)}</InlineWarning>
      )}
    </Box>
  );
}

function Rounding({ rule: { threshold }, prospect: { base, required } }: RequiredNumberProps) {
  const parts = useWords(partWords);
  const share = shareText(threshold);
  const exact = exactProduct(threshold, base);
  if (threshold.comparison === 'more-than') return parts.justOver(share, base, exact, required);
  const whole = (threshold.numerator * base) % threshold.denominator === 0;
  return whole ? parts.noRounding(share, base, required) : parts.roundedUp(share, base, exact, required);
}
