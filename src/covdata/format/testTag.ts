/**
 * @module Which test a program belongs to. Test processes pass it on in GOCOVERTEST to what their tests start; programs
 * record it in their live files and counter data files.
 */

/** A test of a test process that writes a journal. */
export interface TestTag {
  /** Of the test process. */
  readonly pid: number
  /** When the test process started, in nanoseconds since 1970. */
  readonly started: bigint
  /** The number of the test in its journal; 0: none, as a goroutine that belongs to no test started the program. */
  readonly test: number
}

/** The key of the tag in a counter data file's argument table. */
export const TEST_TAG_KEY = 'covtest'

/** @returns undefined when the text is empty or no tag, as the variable may have been set by anybody */
export function parseTestTag(text: string | undefined): TestTag | undefined {
  const [, pid, started, test] = /^(\d{1,15})\.(\d{1,20})\.(\d{1,15})$/.exec(text ?? '') ?? []
  if (pid === undefined || started === undefined || test === undefined) return undefined
  return { pid: Number(pid), started: BigInt(started), test: Number(test) }
}

/** `<pid>.<started>.<test>` */
export function testTagText({ pid, started, test }: TestTag): string {
  return `${pid}.${started}.${test}`
}
