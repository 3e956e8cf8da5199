/** Two fields of an entry side by side, level where their lines are. */
export const two = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '10px',
  alignItems: 'end',
} as const;
