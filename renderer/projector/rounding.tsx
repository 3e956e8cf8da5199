import type { ProjectedNeed } from '#domain/projector/view.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import { partWords } from '#words/part-words.ts';
import { exactProduct, shareText } from '#words/rule-words.ts';
import { useWallWords } from './wall-language.ts';

/** How the number came out of the share: 90% of 9 is 8,1, so 9. */
export function Rounding({ threshold, need }: { readonly threshold: Threshold; readonly need: ProjectedNeed }) {
  const parts = useWallWords(partWords);
  const share = shareText(threshold);
  const exact = exactProduct(threshold, need.base);
  if (threshold.comparison === 'more-than') return parts.justOver(share, need.base, exact, need.required);
  const whole = (threshold.numerator * need.base) % threshold.denominator === 0;
  return whole
    ? parts.noRounding(share, need.base, need.required)
    : parts.roundedUp(share, need.base, exact, need.required);
}
