/** @module Which specs of Ginkgo failed, and where: for go test, all of them are one test. */

export interface SpecFailure {
  readonly file: string
  readonly line: number
  /** The spec and the reason, on one line. */
  readonly text: string
}

/** `• [FAILED] [0.001 seconds]`, after which come the name of the spec and the place of it. */
const HEADER = /\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] \[[\d.]+ seconds\]$/
/** `  [FAILED] Expected`, with the rest of the reason below; not `[FAILED] in [It] - …` of the timeline. */
const REASON = /^ {2}\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] (?!in \[)(.*)$/
/** `  In [It] at: /m/e2e/shop_test.go:9 @ 11/29/26 16:05:00.8` */
const AT = /^ {2}In \[[^\]]*\] at: (.+?\.go):([1-9]\d{0,8})(?:\s|$)/
/** In the summary at the end, before its place: `  [FAIL] the shop [It] sells`. */
const SUMMED = /^ {2}\[(?:FAIL|PANICKED!|TIMEDOUT|INTERRUPTED|ABORTED)\] (.+)$/
const PLACE = /^\s*(\S.*?\.go):([1-9]\d{0,8})$/
const PANICKED = 'Test Panicked'

/**
 * The first failure first; last what only the summary names. A place may be in code that the spec called, as that of a panic
 * is; the place of the spec follows it.
 * @param lines without escape sequences
 */
export function ginkgoFailures(lines: readonly string[]): readonly SpecFailure[] {
  const failures: SpecFailure[] = []
  const summed: SpecFailure[] = []
  let [spec, specPlace, reason] = ['', '', [] as string[]]
  let isReason = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? ''
    const begun = REASON.exec(line)
    const at = AT.exec(line)
    if (HEADER.test(line)) [spec, specPlace, reason] = [next.trim(), lines[index + 2] ?? '', []]
    else if (begun !== null) [reason, isReason] = [[begun[1] ?? ''], true]
    else if (at !== null) {
      const why =
        reason.join(' ') === PANICKED ? `panic: ${firstWords(lines.slice(index + 1))}` : reason.join(' ')
      const text = [spec, why].filter((part) => part !== '').join(': ')
      failures.push(...failureAt(at, text), ...failureAt(PLACE.exec(specPlace), text))
      isReason = false
    } else if (isReason) reason.push(line.trim())
    summed.push(...failureAt(PLACE.exec(next), SUMMED.exec(line)?.[1] ?? ''))
  }
  return [...failures, ...summed]
}

function failureAt(match: RegExpExecArray | null, text: string): readonly SpecFailure[] {
  const [, file, line] = match ?? []
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return file === undefined || words === '' ? [] : [{ file, line: Number(line), text: words }]
}

function firstWords(lines: readonly string[]): string {
  return lines.find((line) => line.trim() !== '')?.trim() ?? ''
}
