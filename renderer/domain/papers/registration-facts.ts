import { calledName } from '../nominations/nomination.ts';
import type { AwardId } from '../ids.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { Movement } from '../year/movement.ts';
import { registeredShare, type RegisteredShare, type RegistrationGroup } from '../year/registration.ts';
import { authorityFacts } from './authority-facts.ts';
import type { CommonFacts } from './facts.ts';
import type { Issuer } from './standing-facts.ts';

/** What the units register for a year (Danh sách đăng ký thi đua), cluster by cluster; drawn anew whenever it is asked for. */
export interface RegistrationListFacts extends CommonFacts {
  readonly kind: 'registration-list';
  /** In the order of the clusters; a cluster in which nobody registered yet stands here with no line. */
  readonly groups: readonly RegistrationGroupFacts[];
  readonly share: RegisteredShare;
}

/** One cluster on the list; without a name, the units that stand in no cluster. */
export interface RegistrationGroupFacts {
  readonly cluster: string | null;
  readonly share: RegisteredShare;
  readonly lines: readonly {
    readonly unit: string;
    readonly registeredOn: CivilDate;
    readonly awards: readonly string[];
    readonly targets: readonly string[];
    readonly movements: readonly string[];
    readonly plan: { readonly number: string; readonly date: CivilDate | null } | null;
  }[];
  /** The units of the cluster that have not registered. */
  readonly missing: readonly string[];
}

/** What the list is made from. */
interface RegistrationListSource extends Issuer {
  readonly books: readonly RuleBook[];
  readonly movements: readonly Movement[];
  readonly groups: readonly RegistrationGroup[];
}

/** Makes the facts of the list under the Authority's head of that day; undefined where none is in force. */
export function registrationListFacts(
  { books, movements, groups, ...issuer }: RegistrationListSource,
  year: number,
  date: CivilDate,
  now: Instant,
): RegistrationListFacts | undefined {
  const common = authorityFacts(issuer, { year, date, symbol: null }, now);
  if (!common) return undefined;
  const movementById = new Map(movements.map((movement) => [movement.id, movement.title]));
  const editions = books.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const awardName = (id: AwardId): string =>
    editions.flatMap(({ awards }) => awards).find((award) => award.id === id)?.name.vi ?? '';
  return {
    kind: 'registration-list',
    ...common,
    share: registeredShare(groups),
    groups: groups.map((group) => ({
      cluster: group.cluster?.name ?? null,
      share: registeredShare([group]),
      lines: group.lines.flatMap(({ nominee, registration }) =>
        registration
          ? [
              {
                unit: calledName(nominee),
                registeredOn: registration.registeredOn,
                awards: registration.awardIds.map(awardName),
                targets: registration.targets,
                movements: registration.movementIds.map((id) => movementById.get(id) ?? ''),
                plan: registration.actionPlan && {
                  number: registration.actionPlan.number,
                  date: registration.actionPlan.date,
                },
              },
            ]
          : [],
      ),
      missing: group.lines.flatMap(({ nominee, registration }) => (registration ? [] : [calledName(nominee)])),
    })),
  };
}
