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
  /** Jobs of a matrix. */
  readonly legs: number
}

/** From everything down to the figures alone: the first that fits is taken. */
const LEVELS: readonly Detail[] = [
  { findings: 100, evidence: 20, packages: 1000, output: 16_000, passedTests: true, tests: 2000, legs: 256 },
  { findings: 100, evidence: 20, packages: 1000, output: 4000, passedTests: false, tests: 500, legs: 256 },
  { findings: 50, evidence: 10, packages: 200, output: 1000, passedTests: false, tests: 100, legs: 256 },
  { findings: 20, evidence: 3, packages: 50, output: 0, passedTests: false, tests: 20, legs: 100 },
  { findings: 10, evidence: 1, packages: 10, output: 0, passedTests: false, tests: 0, legs: 30 },
  { findings: 3, evidence: 0, packages: 0, output: 0, passedTests: false, tests: 0, legs: 0 },
]

export const NOTHING_FITS = 'Nothing else fits here: report.json has everything.'

/**
 * The text with the most detail that fits; a newline at its end. Empty sections are left out.
 * @param maxBytes of UTF-8
 * @param last what is shown where no level fits
 */
export function firstFitting(
  sections: (detail: Detail) => readonly string[],
  maxBytes: number,
  last: readonly string[],
): string {
  for (const detail of LEVELS) {
    const text = document(sections(detail))
    if (Buffer.byteLength(text) <= maxBytes) return text
  }
  return document(last)
}

function document(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}
