/** @module The output of tests that is kept for the report: however much a suite prints, it must not fill the memory. */

/** Characters kept of the output of one test or package, while the suite as a whole stays within its own limit. */
const MAX_OUTPUT = 1 << 20
/** When there are too many outputs, all of them are shortened alike, but none to less than this. */
const MIN_OUTPUT = 1 << 12
/** Characters kept of all outputs together. Escaped in report.json, they must still fit into a string. */
const MAX_TOTAL = 1 << 25
/** Output is joined into blocks of at least so many characters, because a string of its own for each line costs more. */
const BLOCK = 1024
/** The longest piece: whole blocks are left out, and a longer one would leave too little. */
const MAX_PIECE = 4096
const MAX_PENDING = 64
/** What says how a process ended is kept wherever it is. */
const PANIC = /^panic: .*$/gm
const MAX_PANICS = 5

/** What one test or package printed. Beyond a limit, its start and its end are kept. */
export class KeptOutput {
  private readonly head: string[] = []
  private tail: string[] = []
  /** Blocks at the start of `tail` that were left out. */
  private dropped = 0
  private pending: string[] = []
  private pendingLength = 0
  private headLength = 0
  private cut = 0
  private readonly panics: string[] = []
  /** Characters that are kept. */
  length = 0

  /** Use OutputBudget.add, which counts what is kept. */
  append(text: string, limit: number): void {
    for (let start = 0; start < text.length; start += MAX_PIECE) {
      const piece = text.slice(start, start + MAX_PIECE)
      this.pending.push(piece)
      this.pendingLength += piece.length
      this.length += piece.length
      if (this.pendingLength >= BLOCK || this.pending.length >= MAX_PENDING) this.flush(limit)
    }
    this.shorten(limit)
  }

  /** Leaves out the middle until the rest is within the limit, as far as whole blocks allow. */
  shorten(limit: number): void {
    while (this.length > limit && (this.head.length > 1 || this.dropped < this.tail.length)) {
      if (this.head.length > 1 && (this.headLength > limit / 4 || this.dropped === this.tail.length)) {
        const block = this.head.pop() ?? ''
        this.headLength -= block.length
        this.leaveOut(block)
      } else {
        this.leaveOut(this.tail[this.dropped] ?? '')
        this.tail[this.dropped++] = ''
      }
    }
    if (this.dropped > 256 && this.dropped * 2 > this.tail.length) {
      this.tail = this.tail.slice(this.dropped)
      this.dropped = 0
    }
  }

  /** Counts text that is not kept at all. */
  skip(text: string): void {
    this.cut += text.length
  }

  /** The text, with a line that says how much is missing. */
  text(): string {
    const [start, end] = [this.head.join(''), [...this.tail.slice(this.dropped), ...this.pending].join('')]
    if (this.cut === 0) return start + end
    const line = start === '' || start.endsWith('\n') ? '' : '\n'
    const missing = `[… ${this.cut.toLocaleString('en')} characters of output were left out here …]`
    return `${start}${line}${[missing, ...this.panics, ''].join('\n')}${end}`
  }

  private flush(limit: number): void {
    const last = this.tail.length > this.dropped ? (this.tail.at(-1) ?? '') : ''
    const short = last !== '' && last.length < BLOCK / 2
    const block = [...(short ? [last] : []), ...this.pending].join('')
    this.pending = []
    this.pendingLength = 0
    if (short) this.tail[this.tail.length - 1] = block
    else if (this.headLength < limit / 4 && this.tail.length === 0) {
      this.head.push(block)
      this.headLength += block.length
    } else this.tail.push(block)
  }

  private leaveOut(block: string): void {
    this.cut += block.length
    this.length -= block.length
    for (const [panic] of block.matchAll(PANIC))
      if (this.panics.length < MAX_PANICS) this.panics.push(panic.slice(0, BLOCK))
  }
}

/** Keeps the outputs of a suite within one limit. */
export class OutputBudget {
  private readonly outputs = new Set<KeptOutput>()
  private limit = MAX_OUTPUT
  private used = 0

  /** Begins an output. */
  open(): KeptOutput {
    const output = new KeptOutput()
    this.outputs.add(output)
    return output
  }

  /** Adds to an output that was opened here. */
  add(output: KeptOutput, text: string): void {
    if (this.used >= MAX_TOTAL && this.limit <= MIN_OUTPUT) {
      output.skip(text)
      return
    }
    const before = output.length
    output.append(text, this.limit)
    this.used += output.length - before
    while (this.used > MAX_TOTAL && this.limit > MIN_OUTPUT) this.halve()
  }

  /** Forgets an output, which makes room for others. */
  drop(output: KeptOutput): void {
    if (this.outputs.delete(output)) this.used -= output.length
  }

  private halve(): void {
    this.limit /= 2
    this.used = 0
    for (const output of this.outputs) {
      output.shorten(this.limit)
      this.used += output.length
    }
  }
}
