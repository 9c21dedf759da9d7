/**
 * @module Finds what Go's runtime says about GOCOVERDIR in the output of a suite, and what needs a terminal, while the output
 * streams by.
 */
import { type Finding, finding } from '../findings/finding.js'
import type { FindingCode } from '../findings/catalogue.js'
import { plural } from '../support/plural.js'

/** Messages of Go (src/internal/coverage/cfile, before Go 1.23 src/runtime/coverage), anywhere in a line. */
const MESSAGES: readonly {
  readonly code: FindingCode
  readonly title: string
  /** Has the flag g. Its group, if any, holds what is worth showing. */
  readonly pattern: RegExp
  /** What a test binary prints outside its tests does not count. */
  readonly inTests?: boolean
}[] = [
  {
    code: 'gocoverdir-not-set',
    title: 'Instrumented binaries ran without GOCOVERDIR',
    pattern: /warning: GOCOVERDIR not set, no coverage data emitted/g,
  },
  {
    code: 'gocoverdir-unusable',
    title: 'Instrumented binaries could not write to GOCOVERDIR',
    // The reason ends with its line, or with the quotation mark of a test that quotes it. It may contain long paths.
    pattern:
      /error: coverage (?:meta-data|counter data) emit failed: (.{0,4000}?; no coverage data written|(?:(?!\\n)[^"]){0,4000})/g,
  },
  {
    code: 'program-not-instrumented',
    title: 'Programs reported that they were built without -cover',
    pattern: /(?:program|binary) not built with -cover/g,
    // A test binary that links no measured package says it of itself when it fails before its tests.
    inTests: true,
  },
  {
    code: 'no-terminal',
    title: 'Tests looked for a terminal, and the suite has none',
    // As Linux, macOS and shells put it.
    pattern: /\/dev\/tty: (?:[Nn]o such device or address|[Dd]evice not configured)/g,
  },
]

/** Characters kept of a line that comes in pieces: one less than the longest message. */
const TAIL = 52
/** Unfinished lines at a time; there can be many, because tests run in parallel. */
const MAX_TAILS = 1000
/** In characters, of a reason that is kept. */
const MAX_REASON = 500
/** Different sources and reasons that are kept for each code. */
const MAX_KEPT = 20
/** The names of temporary data files differ each time. */
const DATA_FILE = /[\\/](?:tmp\.)?cov(?:meta|counters)\.[\da-f]{32}[\d.]*/g

/** The end of an unfinished line. */
interface Tail {
  readonly text: string
  /** Leading characters whose messages have been noted already. */
  readonly seen: number
}

function seenTail(text: string): Tail {
  const kept = text.slice(-TAIL)
  return { text: kept, seen: kept.length }
}

/** The index of a message whose reason may continue in the next piece. */
function openReason(text: string): number | undefined {
  const open = /error: coverage (?:meta-data|counter data) emit failed: (?:(?!\\n)[^"]){0,4000}$/.exec(text)
  return open?.index
}

/** The reason without the names of files, the same whether a test printed it quoted or not. */
function readableReason(reason: string): string {
  const text = reason.trimEnd().replaceAll(DATA_FILE, '').replaceAll('\\"', '"')
  return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text
}

/** Keeps a few lines of evidence and none of the output, however long that is. */
export class OutputScan {
  private readonly tails = new Map<string, Tail>()
  private readonly found = new Map<FindingCode, Map<string, number>>()
  private readonly notKept = new Map<FindingCode, number>()

  /**
   * @param source who printed it, as it is shown: `example.com/m/e2e TestServer`
   * @param text a line with its line end, or a piece of one
   */
  add(source: string, text: string): void {
    const tail = this.tails.get(source) ?? { text: '', seen: 0 }
    const whole = tail.text + text
    const open = text.endsWith('\n') ? undefined : openReason(whole)
    if (text.endsWith('\n')) this.tails.delete(source)
    else if (this.tails.has(source) || this.tails.size < MAX_TAILS)
      this.tails.set(source, open === undefined ? seenTail(whole) : { text: whole.slice(open), seen: 0 })
    this.find(source, open === undefined ? whole : whole.slice(0, open), tail.seen)
  }

  /** @param seen leading characters whose messages have been noted already */
  private find(source: string, text: string, seen: number): void {
    // Most lines mention nothing of this at all.
    if (!['cover', 'COVER', '/dev/tty'].some((word) => text.includes(word))) return
    for (const { code, pattern, inTests } of MESSAGES) {
      // Packages have no blank in their import paths; tests follow a blank.
      if (inTests === true && !source.includes(' ')) continue
      for (const match of text.matchAll(pattern))
        if (match.index + match[0].length > seen) this.note(code, source, match[1] ?? '')
    }
  }

  /** Call it once, after all output: the last line may have no line end. */
  findings(): readonly Finding[] {
    for (const [source, { text, seen }] of this.tails) this.find(source, text, seen)
    this.tails.clear()
    const titles = new Map(MESSAGES.map(({ code, title }) => [code, title]))
    return [...titles].flatMap(([code, title]) => {
      const found = this.found.get(code)
      if (found === undefined) return []
      const evidence = [...found].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`))
      const more = this.notKept.get(code) ?? 0
      return [
        finding(code, title, {
          evidence: more === 0 ? evidence : [...evidence, `and ${plural(more, 'more time')}`],
        }),
      ]
    })
  }

  private note(code: FindingCode, source: string, reason: string): void {
    const what = [source, readableReason(reason)].filter((part) => part !== '').join(': ')
    const found = this.found.get(code) ?? new Map<string, number>()
    this.found.set(code, found)
    const times = found.get(what) ?? 0
    if (times > 0 || found.size < MAX_KEPT) found.set(what, times + 1)
    else this.notKept.set(code, (this.notKept.get(code) ?? 0) + 1)
  }
}
