/** @module How much a summary shows, so that it fits where it is shown. */

/** How much of a report is shown; 0 of something is none. */
export interface Detail {
  /** Most severe first. */
  readonly findings: number
  /** Of each finding. */
  readonly evidence: number
  /** Rows of each table of packages and programs. */
  readonly packages: number
  /** Characters of output of each failed test. */
  readonly output: number
  readonly passedTests: boolean
  readonly tests: number
}

/** From everything down to the figures alone: the first that fits is taken. */
export const LEVELS: readonly Detail[] = [
  { findings: 100, evidence: 20, packages: 1000, output: 16_000, passedTests: true, tests: 2000 },
  { findings: 100, evidence: 20, packages: 1000, output: 4000, passedTests: false, tests: 500 },
  { findings: 50, evidence: 10, packages: 200, output: 1000, passedTests: false, tests: 100 },
  { findings: 20, evidence: 3, packages: 50, output: 0, passedTests: false, tests: 20 },
  { findings: 10, evidence: 1, packages: 10, output: 0, passedTests: false, tests: 0 },
  { findings: 3, evidence: 0, packages: 0, output: 0, passedTests: false, tests: 0 },
]
