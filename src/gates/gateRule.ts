/** @module What one gate demands, in exact numbers. */

/** What a gate is about. */
export type GateKind = 'total' | 'package' | 'file' | 'patch' | 'drop' | 'lost'

/** A decimal number that is not negative: `80.5` is 805 / 10. */
export interface Decimal {
  readonly scaled: bigint
  /** A power of ten. */
  readonly scale: bigint
}

export interface GateRule {
  /** The rule in its normal form: `total: 80.5 ± 1 unless fewer than 5 statements`. */
  readonly rule: string
  readonly kind: GateKind
  /** A package pattern, or a glob for files; empty for other kinds. */
  readonly pattern: string
  /** Percent for `total`, `package`, `file` and `patch`, points for `drop`, statements for `lost`. */
  readonly limit: Decimal
  /** In the unit of the limit. */
  readonly tolerance: Decimal
  /** The gate passes if it is about fewer statements; 0 if it always counts. */
  readonly minStatements: number
  /** Whether it passes if it cannot be judged. */
  readonly ifUnknown: 'pass' | 'fail'
}
