/** @module What a diagnosis is: the text and severity of a finding code, the same for every occurrence. */

/** `error`: the result cannot be trusted, or there is none; `warning`: data may be missing; `notice`: good to know. */
export type Severity = 'error' | 'warning' | 'notice'

export interface Diagnosis {
  /** Applies unless `fail-on` says otherwise. An error fails the run. */
  readonly severity: Severity
  /**
   * Set where `fail-on` has no say. `always`: fails the run, because no work was done or a test failed; `late`: cannot
   * fail the run, because it occurs after the verdict.
   */
  readonly verdict?: 'always' | 'late'
  /** Checked again on the merged data: what a leg found says nothing about the merged figures. */
  readonly foundAgain?: true
  /** What happened, as one sentence. */
  readonly meaning: string
  /** The cause or the consequence, in a few sentences; empty if the meaning says it. */
  readonly why: string
  /** What to do; empty if there is nothing to do. */
  readonly fix: string
}

export type Diagnoses = Readonly<Record<string, Diagnosis>>
