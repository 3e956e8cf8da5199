import { letterheadOn, type Council, type Letterhead } from '../council.ts';
import { calledName } from '../nominations/nomination.ts';
import type { AwardId } from '../ids.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { Movement } from '../year/movement.ts';
import { registeredShare, type RegisteredShare, type RegistrationGroup } from '../year/registration.ts';
import { authorityLetterhead } from './authority-letterhead.ts';
import type { CommonFacts } from './facts.ts';

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
interface RegistrationListSource {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly books: readonly RuleBook[];
  readonly movements: readonly Movement[];
  readonly groups: readonly RegistrationGroup[];
}

/** Makes the facts of the list under the Authority's head of that day; undefined where none is in force. */
export function registrationListFacts(
  { council, letterheads, books, movements, groups }: RegistrationListSource,
  year: number,
  date: CivilDate,
  now: Instant,
): RegistrationListFacts | undefined {
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  const movementById = new Map(movements.map((movement) => [movement.id, movement.title]));
  const editions = books.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const awardName = (id: AwardId): string =>
    editions.flatMap(({ awards }) => awards).find((award) => award.id === id)?.name.vi ?? '';
  return {
    kind: 'registration-list',
    frozenAt: now,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: authorityLetterhead(letterhead, date, null),
    councilName: council.name,
    authorityName: letterhead.authorityName,
    foundingDecision: letterhead.foundingDecision,
    year,
    date,
    place: letterhead.place,
    signers: [],
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
