/** @module What a diagnosis is: the words of a code that are the same each time it is told. */

/** `error`: the result is not to be trusted or did not come about; `warning`: data may be missing; `notice`: good to know. */
export type Severity = 'error' | 'warning' | 'notice'

export interface Diagnosis {
  /** Where nobody chose otherwise. An error fails the run. */
  readonly severity: Severity
  /**
   * Whose choice it is whether it fails the run: `always`: nobody's, since no work was done or a test failed; `late`:
   * nobody's, since it is told when the verdict is out; of all others `fail-on` decides.
   */
  readonly verdict?: 'always' | 'late'
  /** Looked for again where legs are merged: what a leg found of it says nothing of the merged figures. */
  readonly foundAgain?: true
  /** What is the case, in a sentence. */
  readonly meaning: string
  /** Why it is so or what it costs, in a sentence or two; empty where the meaning says it. */
  readonly why: string
  /** What to do; empty where nothing is to be done. */
  readonly fix: string
}

export type Diagnoses = Readonly<Record<string, Diagnosis>>
