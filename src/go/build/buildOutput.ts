/** @module What go build -v prints while it builds: packages that are compiled, and everything else. */
import { isIdleWarning } from '../idlePatterns.js'
import { LineSplitter } from '../../process/lineSplitter.js'
import type { Log } from '../../support/log.js'
import { plural } from '../../support/plural.js'
import { SlowProgress } from '../../support/slowProgress.js'

/** A line that is an import path and nothing else. */
const IMPORT_PATH = /^[\p{L}\p{N}_.~+-]+(?:\/[\p{L}\p{N}_.~+-]+)*$/u

/** Shows compiled packages as progress and other lines as they are. */
export class BuildOutput {
  /** All lines that are not packages. */
  readonly lines: string[] = []
  private compiled = 0
  private readonly progress: SlowProgress
  private readonly splitter: LineSplitter
  private readonly endWait: () => void

  /**
   * @param verbose whether the user wants to see every package
   * @param idle -coverpkg patterns that need not match anything
   */
  constructor(
    private readonly log: Log,
    private readonly verbose: boolean,
    private readonly idle: readonly string[] = [],
  ) {
    this.progress = new SlowProgress(log)
    this.splitter = new LineSplitter((line) => {
      this.line(line)
    })
    this.endWait = this.progress.wait((seconds) => `${this.soFar()} in ${seconds} s`)
  }

  write(chunk: Buffer): void {
    this.splitter.write(chunk)
  }

  /** To be called when the command has ended. */
  end(): void {
    this.endWait()
    this.splitter.end()
  }

  private line(line: string): void {
    if (isIdleWarning(line, this.idle)) return
    const isPackage = IMPORT_PATH.test(line)
    if (isPackage) {
      this.compiled++
      this.progress.step(`${this.soFar()}, last ${line}`)
    } else this.lines.push(line)
    if (!isPackage || this.verbose) this.log.child(line)
  }

  private soFar(): string {
    return `${plural(this.compiled, 'package')} compiled`
  }
}
