import type { ClusterId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import type { Movement, MovementSpread } from '#domain/year/movement.ts';
import type { HandedFile } from '#store/kept-file.ts';
import type { TypedMovement } from '#store/movements.ts';

/** A movement while it is typed. */
export interface MovementDraft {
  readonly title: string;
  readonly theme: string;
  readonly spread: MovementSpread;
  readonly clusterIds: ReadonlySet<ClusterId>;
  readonly planNumber: string;
  readonly planDate: CivilDate | null;
  readonly planFile: HandedFile | null;
  readonly launchOn: CivilDate | null;
  readonly reportBy: CivilDate | null;
  readonly interimOn: CivilDate | null;
  readonly finalOn: CivilDate | null;
}

/** What the form begins with: the movement to be put right, or an empty one that reaches all. */
export const movementDraft = (known: Movement | undefined): MovementDraft => ({
  title: known?.title ?? '',
  theme: known?.theme ?? '',
  spread: known?.spread ?? 'all',
  clusterIds: new Set(known?.clusterIds),
  planNumber: known?.plan.number ?? '',
  planDate: known?.plan.date ?? null,
  planFile: known?.plan.file ?? null,
  launchOn: known?.launchOn ?? null,
  reportBy: known?.reportBy ?? null,
  interimOn: known?.interimOn ?? null,
  finalOn: known?.finalOn ?? null,
});

/** What the form hands over. */
export const typedMovement = (
  { clusterIds, planNumber, planDate, planFile, ...draft }: MovementDraft,
  year: number,
  known: Movement | undefined,
): TypedMovement => ({
  ...draft,
  ...(known ? { id: known.id } : {}),
  year,
  clusterIds: [...clusterIds],
  plan: { number: planNumber, date: planDate, file: planFile },
});
