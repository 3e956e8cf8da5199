import type { Nominee } from '../nominations/nomination.ts';
import { foldText, nameKey, tidyText } from '../text.ts';

/** An enterprise of the register, as far as it tells which bodies are enterprises. */
export type Firm = Pick<Extract<Nominee, { readonly kind: 'enterprise' }>, 'name' | 'taxCode'>;

/** The body that somebody belongs to, as his file writes it. */
export interface UnitOfNominee {
  readonly unit: string;
  readonly unitTaxCode: string;
}

/**
 * Whether somebody belongs to an enterprise: to one of the register, by tax code or else by name; or to a body that is
 * called as enterprises are. A body of the State stays one, whatever its tax code.
 */
export function isOfFirm({ unit, unitTaxCode }: UnitOfNominee, firms: readonly Firm[]): boolean {
  const code = unitTaxCode.replace(/\s/gu, '');
  if (code !== '' && firms.some(({ taxCode }) => taxCode === code)) return true;
  const parts = unit.split(/[,;()]|\s[-–—]\s/u).filter((part) => tidyText(part) !== '');
  const names = new Set(parts.map(bareName));
  if (firms.some(({ name }) => names.has(bareName(name)))) return true;
  const folded = parts.map(foldText);
  if (folded.some((part) => firmWords.test(part))) return true;
  return code !== '' && !folded.some((part) => stateWords.test(part));
}

/** What enterprises are called, first in a name or after a workshop's or a department's. */
const firmWords =
  /^(?:tap doan|doanh nghiep|dntn|chi nhanh|hop tac xa|htx|lien hiep htx|lien hiep hop tac xa|ngan hang|nha may|xi nghiep|cty|ctcp)\b|\b(?:cong ty|doanh nghiep tu nhan|dntn|htx|nha may|xi nghiep|cty|ctcp)\b/u;

/** What bodies of the State and of the Party are called. */
const stateWords =
  /^(?:cac )?(?:ban quan ly|so|uy ban|ubnd|chi cuc|cuc|hoi dong|tinh uy|dang uy|lien doan lao dong)\b/u;

const legalForms =
  /^(?:tổng công ty|công ty|cty|ctcp|doanh nghiệp tư nhân|dntn|hợp tác xã|htx|trách nhiệm hữu hạn|tnhh|một thành viên|mtv|1tv|hai thành viên trở lên|cổ phần|cp)\s+/u;

/** An enterprise's name without its legal form: Samsung Display Việt Nam of Công ty TNHH Samsung Display Việt Nam. */
function bareName(name: string): string {
  const tidy = tidyText(name).toLowerCase();
  const shorter = tidy.replace(legalForms, '');
  return shorter === tidy ? nameKey(tidy) : bareName(shorter);
}
