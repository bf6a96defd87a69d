/** The terms for the models that frameworks are compared with. */

export const BenchmarkKind = {
  DATA_PROTECTION_TREATY: 'Treaty on the protection of personal data.',
  REGULATION: 'Regulation of a regional organisation.',
  SOFT_LAW_STANDARD: 'Standard or set of principles that does not bind.',
} as const;
export type BenchmarkKind = keyof typeof BenchmarkKind;
