/**
 * @module Reads the output of `git diff-tree --raw -p -U0 -z --full-index` while it arrives. The raw part names the files
 * without any quoting, so it decides; the patch after it adds the hunks. Lines of files are counted and never kept.
 */
import type { FileChange, Hunk, ReplacedLines } from './fileChange.js'
import { GitProblem } from './gitProblem.js'
import { quotedPath } from './quotedPath.js'

const NUL = 0
const NEWLINE = 0x0a
const BACKSLASH = 0x5c
/** Bytes of a path or of a header line; no system has longer paths, and quoting takes at most four times as many. */
const MAX_LINE = 64 * 1024
/** More than in any change that a person could have made; a file of our own memory each. */
const MAX_FILES = 200_000
const MAX_HUNKS = 2_000_000

const RECORD = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/
const HUNK = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/
const BLOBS = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/
const NO_BLOB = /^0+$/
const MODE_TYPE = 0o170000
const SUBMODULE = 0o160000

const STATUSES = {
  A: 'added',
  C: 'copied',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type',
  U: 'unmerged',
} as const satisfies Record<string, FileChange['status']>

interface Found {
  readonly status: FileChange['status']
  readonly modeBefore: number
  readonly mode: number
  /** By bytes, as latin1. */
  readonly names: readonly string[]
  blobBefore: string
  blob: string
  hunks: Hunk[]
  isBinary: boolean
}

export class DiffReader {
  private readonly found: Found[] = []
  private readonly text = new PatchText((line) => this.header(line))
  /** The incomplete field of the raw part. */
  private rest: Buffer = Buffer.alloc(0)
  /** What the next fields of the raw part belong to. */
  private record: RegExpExecArray | undefined
  private names: string[] = []
  private inPatch = false
  /** The number of the file whose section of the patch is being read; -1 before the first one. */
  private at = -1
  private hunks = 0

  /** @throws GitProblem if the diff is too large or is none */
  push(chunk: Buffer): void {
    this.text.push(this.inPatch ? chunk : this.raw(chunk))
  }

  /** @returns what belongs to the patch */
  private raw(chunk: Buffer): Buffer {
    const data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk])
    let start = 0
    for (let end = data.indexOf(NUL); end >= 0; end = data.indexOf(NUL, start)) {
      const text = data.toString('latin1', start, end)
      start = end + 1
      if (text === '' && this.record === undefined) {
        this.inPatch = true
        return data.subarray(start)
      }
      this.field(text)
    }
    this.rest = data.subarray(start)
    if (this.rest.length > MAX_LINE) throw unreadable()
    return data.subarray(data.length)
  }

  /** The files, in the order of git. @throws GitProblem if the output is incomplete */
  end(): readonly FileChange[] {
    if (this.record !== undefined || (!this.inPatch && this.rest.length > 0) || this.text.isOpen)
      throw unreadable()
    return this.found.map(changeOf)
  }

  private field(text: string): void {
    if (this.record === undefined) {
      this.record = RECORD.exec(text) ?? undefined
      if (this.record === undefined) throw unreadable()
      return
    }
    this.names.push(text)
    const [, modeBefore = '', mode = '', blobBefore = '', blob = '', letter = ''] = this.record
    if (this.names.length < (letter === 'R' || letter === 'C' ? 2 : 1)) return
    const status = letter in STATUSES ? STATUSES[letter as keyof typeof STATUSES] : undefined
    if (status === undefined) throw unreadable()
    if (this.found.length === MAX_FILES) throw tooLarge('files', MAX_FILES)
    this.found.push({
      status,
      modeBefore: Number.parseInt(modeBefore, 8),
      mode: Number.parseInt(mode, 8),
      names: this.names,
      blobBefore,
      blob,
      hunks: [],
      isBinary: false,
    })
    this.record = undefined
    this.names = []
  }

  /** A line of the patch that is not part of a file. @returns the lines of the hunk that it begins */
  private header(line: string): number {
    if (line.startsWith('diff --git ')) this.section(line)
    const file = this.found[this.at]
    if (file === undefined) return 0
    if (line.startsWith('Binary files ')) file.isBinary = true
    const [, before, after] = BLOBS.exec(line) ?? []
    if (before !== undefined && after !== undefined && file.status !== 'type') {
      file.blobBefore = before
      file.blob = after
    }
    const hunk = hunkOf(line)
    if (hunk === undefined) return 0
    if (++this.hunks > MAX_HUNKS) throw tooLarge('hunks', MAX_HUNKS)
    file.hunks.push(hunk)
    return hunk.oldLines + hunk.newLines
  }

  /** Sections are in the order of the raw part. Some files have none, and a file that became a link has two. */
  private section(line: string): void {
    for (let at = Math.max(0, this.at); at < this.found.length; at++) {
      const file = this.found[at]
      if (file === undefined || sectionLine(file.names) !== line) continue
      file.hunks = []
      this.at = at
      return
    }
    throw unreadable()
  }
}

/** Cuts a patch into its header lines and counts the lines of hunks. */
class PatchText {
  private line: Buffer = Buffer.alloc(0)
  private isInside = false
  private left = 0

  /** @param header gets each line that is not in a hunk, and returns how many lines of a hunk follow */
  constructor(private readonly header: (line: string) => number) {}

  get isOpen(): boolean {
    return this.left > 0 || this.isInside || this.line.length > 0
  }

  push(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, at)
      const end = newline < 0 ? chunk.length : newline
      // `\ No newline at end of file` is about the line before it.
      const isFirst = !this.isInside && this.line.length === 0
      const isNote = isFirst && chunk[at] === BACKSLASH
      if (isFirst && !isNote && this.left > 0) {
        this.left--
        this.isInside = true
      } else if (isNote) this.isInside = true
      if (!this.isInside) this.add(chunk.subarray(at, end), newline >= 0)
      if (newline >= 0) this.isInside = false
      at = end + 1
    }
  }

  private add(part: Buffer, isWhole: boolean): void {
    const line = this.line.length === 0 ? part : Buffer.concat([this.line, part])
    if (line.length > MAX_LINE) throw unreadable()
    this.line = isWhole ? Buffer.alloc(0) : line
    if (isWhole) this.left = this.header(line.toString('latin1'))
  }
}

function hunkOf(line: string): Hunk | undefined {
  const [, oldStart, oldLines = '1', newStart, newLines = '1'] = HUNK.exec(line) ?? []
  if (oldStart === undefined || newStart === undefined) return undefined
  return {
    oldStart: Number(oldStart),
    oldLines: Number(oldLines),
    newStart: Number(newStart),
    newLines: Number(newLines),
  }
}

function sectionLine(names: readonly string[]): string {
  const [before = '', after = before] = names
  return `diff --git ${quotedPath(`a/${before}`)} ${quotedPath(`b/${after}`)}`
}

function changeOf({ status, names, modeBefore, mode, blob, blobBefore, hunks, isBinary }: Found): FileChange {
  const [before = '', after = before] = names.map((name) => Buffer.from(name, 'latin1').toString('utf8'))
  return {
    status,
    path: after,
    pathBefore: status === 'added' ? undefined : before,
    blob: status === 'deleted' || NO_BLOB.test(blob) ? undefined : blob,
    blobBefore: NO_BLOB.test(blobBefore) ? undefined : blobBefore,
    mode,
    modeBefore,
    lines: linesOf([modeBefore, mode], isBinary, hunks),
  }
}

function linesOf(modes: readonly number[], isBinary: boolean, hunks: readonly Hunk[]): ReplacedLines {
  if (modes.some((mode) => (mode & MODE_TYPE) === SUBMODULE)) return { kind: 'submodule' }
  return isBinary ? { kind: 'binary' } : { kind: 'hunks', hunks }
}

function unreadable(): GitProblem {
  return new GitProblem('Could not read what changed: git answered something unexpected')
}

function tooLarge(what: string, max: number): GitProblem {
  return new GitProblem(`Could not read what changed: there are more than ${max} ${what}`)
}
