/** @module What Go's runtime says about GOCOVERDIR in the output of a suite, read as it streams by. */
import { type Finding, finding } from '../findings/finding.js'
import type { FindingCode } from '../findings/catalogue.js'

/** Go's own words (src/internal/coverage/cfile, before Go 1.23 src/runtime/coverage), wherever in a line they stand. */
const WORDS: readonly {
  readonly code: FindingCode
  readonly title: string
  /** With the flag g. A group holds what is worth showing. */
  readonly pattern: RegExp
}[] = [
  {
    code: 'gocoverdir-not-set',
    title: 'Instrumented programs ran without GOCOVERDIR',
    pattern: /warning: GOCOVERDIR not set, no coverage data emitted/g,
  },
  {
    code: 'gocoverdir-unusable',
    title: 'Instrumented programs could not write to GOCOVERDIR',
    // The reason ends with its line; a test may have quoted it.
    pattern:
      /error: coverage (?:meta-data|counter data) emit failed: (.{0,300}?; no coverage data written|(?:(?!\\n)[^"]){0,200})/g,
  },
  {
    code: 'program-not-instrumented',
    title: 'Programs say that they were built without coverage',
    pattern: /(?:program|binary) not built with -cover/g,
  },
]

/** Of a line that comes in pieces: the longest words but one letter. */
const TAIL = 52
/** Lines that are open at a time; tests run in parallel. */
const MOST_TAILS = 1000
/** Different places and reasons that are kept for each code. */
const MOST_KEPT = 20
/** The names of temporary data files differ each time. */
const DATA_FILE = /[\\/](?:tmp\.)?cov(?:meta|counters)\.[\da-f]{32}[\d.]*/g

/** The end of a line that is not whole yet. */
interface Tail {
  readonly text: string
  /** Characters whose words were noted. */
  readonly seen: number
}

function seenTail(text: string): Tail {
  const kept = text.slice(-TAIL)
  return { text: kept, seen: kept.length }
}

/** Where a reason begins that may go on in the next piece. */
function openReason(text: string): number | undefined {
  const open = /error: coverage (?:meta-data|counter data) emit failed: (?:(?!\\n)[^"]){0,200}$/.exec(text)
  return open?.index
}

/** Keeps a few lines of evidence and no output, however long that is. */
export class OutputScan {
  private readonly tails = new Map<string, Tail>()
  private readonly found = new Map<FindingCode, Map<string, number>>()
  private readonly notKept = new Map<FindingCode, number>()

  /**
   * @param source who printed it, for people: `example.com/m/e2e TestServer`
   * @param text a line with its end, or a piece of one
   */
  add(source: string, text: string): void {
    const tail = this.tails.get(source) ?? { text: '', seen: 0 }
    const whole = tail.text + text
    const open = text.endsWith('\n') ? undefined : openReason(whole)
    if (text.endsWith('\n')) this.tails.delete(source)
    else if (this.tails.has(source) || this.tails.size < MOST_TAILS)
      this.tails.set(source, open === undefined ? seenTail(whole) : { text: whole.slice(open), seen: 0 })
    this.find(source, open === undefined ? whole : whole.slice(0, open), tail.seen)
  }

  /** @param seen what lies before was noted */
  private find(source: string, text: string, seen: number): void {
    // Most lines say nothing of it.
    if (!text.includes('cover') && !text.includes('COVER')) return
    for (const { code, pattern } of WORDS)
      for (const match of text.matchAll(pattern))
        if (match.index + match[0].length > seen) this.note(code, source, match[1] ?? '')
  }

  /** Once all is read: a line may have no end. */
  findings(): readonly Finding[] {
    for (const [source, { text, seen }] of this.tails) this.find(source, text, seen)
    this.tails.clear()
    return WORDS.flatMap(({ code, title }) => {
      const found = this.found.get(code)
      if (found === undefined) return []
      const evidence = [...found].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`))
      const more = this.notKept.get(code) ?? 0
      return [
        finding(code, title, { evidence: more === 0 ? evidence : [...evidence, `and ${more} times more`] }),
      ]
    })
  }

  private note(code: FindingCode, source: string, reason: string): void {
    const what = [source, reason.trimEnd().replaceAll(DATA_FILE, '')].filter((part) => part !== '').join(': ')
    const found = this.found.get(code) ?? new Map<string, number>()
    this.found.set(code, found)
    const times = found.get(what) ?? 0
    if (times > 0 || found.size < MOST_KEPT) found.set(what, times + 1)
    else this.notKept.set(code, (this.notKept.get(code) ?? 0) + 1)
  }
}
