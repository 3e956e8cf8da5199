import type { Receipt, Timeliness } from '../dossiers/receipt.ts';
import { calledName, nomineeDetail, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import { authorityFacts } from './authority-facts.ts';
import type { AwardFacts, CommonFacts } from './facts.ts';
import { namedAward, type Issuer } from './standing-facts.ts';

/** One delivery as papers print it. */
export interface DeliveryFacts extends Pick<
  Receipt,
  | 'number'
  | 'receivedOn'
  | 'receivedAt'
  | 'unit'
  | 'letterNumber'
  | 'letterDate'
  | 'sets'
  | 'deliveredBy'
  | 'way'
  | 'note'
> {
  readonly timeliness: Timeliness;
}

/** A nomination that a delivery brought. */
export interface BroughtFacts extends AwardFacts {
  readonly nominee: string;
  readonly detail: string;
  readonly deadline: CivilDate | null;
  readonly timeliness: Timeliness;
}

/** Giấy tiếp nhận hồ sơ: what whoever delivered takes along. */
export interface ReceiptFacts extends CommonFacts, DeliveryFacts {
  readonly kind: 'receipt';
  readonly files: readonly BroughtFacts[];
}

/** Sổ tiếp nhận hồ sơ of a year; drawn anew whenever it is asked for. */
export interface IntakeRegisterFacts extends CommonFacts {
  readonly kind: 'intake-register';
  readonly lines: readonly (DeliveryFacts & { readonly nominations: number })[];
}

/** What was received, with what it carries. */
export interface Delivered {
  readonly receipt: Receipt;
  readonly timeliness: Timeliness;
  readonly carried: readonly {
    readonly nomination: Nomination;
    readonly nominee: Nominee;
    readonly award: Award | undefined;
    readonly deadline: CivilDate | null;
    readonly timeliness: Timeliness;
  }[];
}

/** Makes the facts of a receipt under the names of the day on which it came in; undefined where none was in force. */
export function receiptFacts(issuer: Issuer, delivered: Delivered, now: Instant): ReceiptFacts | undefined {
  const date = delivered.receipt.receivedOn;
  const common = authorityFacts(issuer, { year: yearOf(date), date, symbol: null }, now);
  return (
    common && {
      kind: 'receipt',
      ...common,
      ...deliveryFacts(delivered),
      files: delivered.carried.map(({ nominee, award, deadline, timeliness }) => ({
        nominee: calledName(nominee),
        detail: nomineeDetail(nominee),
        ...namedAward(award),
        deadline,
        timeliness,
      })),
    }
  );
}

/** Makes the facts of a year's register under today's names. */
export function intakeRegisterFacts(
  issuer: Issuer,
  year: number,
  deliveries: readonly Delivered[],
  now: Instant,
): IntakeRegisterFacts | undefined {
  const common = authorityFacts(issuer, { year, date: vietnamStamp(now).date, symbol: null }, now);
  return (
    common && {
      kind: 'intake-register',
      ...common,
      lines: deliveries.map((one) => ({ ...deliveryFacts(one), nominations: one.carried.length })),
    }
  );
}

const deliveryFacts = ({ receipt, timeliness }: Delivered): DeliveryFacts => {
  const { number, receivedOn, receivedAt, unit, letterNumber, letterDate, sets, deliveredBy, way, note } = receipt;
  return { number, receivedOn, receivedAt, unit, letterNumber, letterDate, sets, deliveredBy, way, timeliness, note };
};
