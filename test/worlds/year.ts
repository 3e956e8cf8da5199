import type { CivilDate } from '#domain/time.ts';
import type { TypedGuidingDocument } from '#store/guiding-documents.ts';
import type { TypedMovement } from '#store/movements.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** A movement of 2026 as it is typed, launched in January and reviewed in July and November; a test changes one thing. */
export const movement = (change: Partial<TypedMovement> = {}): TypedMovement => ({
  year: 2026,
  title: 'Mỗi khu công nghiệp một công trình xanh',
  theme: 'Xanh, sạch, an toàn',
  spread: 'all',
  clusterIds: [],
  plan: { number: '12/KH-BQL', date: day('2026-01-08'), file: null },
  launchOn: day('2026-01-15'),
  reportBy: day('2026-11-10'),
  interimOn: day('2026-07-01'),
  finalOn: day('2026-11-20'),
  ...change,
});

/** A decree as the library keeps it; a test changes one thing. */
export const guidingDocument = (change: Partial<TypedGuidingDocument> = {}): TypedGuidingDocument => ({
  level: 'central',
  number: '152/2025/NĐ-CP',
  date: day('2025-06-14'),
  issuer: 'Chính phủ',
  title: 'Quy định chi tiết thi hành Luật Thi đua, khen thưởng',
  inForceFrom: day('2025-07-01'),
  lapsedFrom: null,
  replaces: [],
  file: null,
  ...change,
});
