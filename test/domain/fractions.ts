/** The whole number nearest to an exact fraction that is not below nought; a half goes up. */
export const halfUp = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));
