/** @module Supervised commands whose output is read line by line. */
import { LineSplitter } from './lineSplitter.js'
import { type SuperviseOptions, type SuperviseResult, supervise } from './supervise.js'

export interface SuperviseLinesOptions extends Omit<SuperviseOptions, 'onStdout' | 'onStderr'> {
  /** Called for each line, without its end, as LineSplitter does. */
  readonly onStdoutLine: (line: string) => void
  readonly onStderrLine: (line: string) => void
}

/** As `supervise`. When it returns, all lines have been passed on. */
export async function superviseLines(
  program: string,
  args: readonly string[],
  { onStdoutLine, onStderrLine, ...options }: SuperviseLinesOptions,
): Promise<SuperviseResult> {
  const stdout = new LineSplitter(onStdoutLine)
  const stderr = new LineSplitter(onStderrLine)
  const result = await supervise(program, args, {
    ...options,
    onStdout: (chunk) => {
      stdout.write(chunk)
    },
    onStderr: (chunk) => {
      stderr.write(chunk)
    },
  })
  stdout.end()
  stderr.end()
  return result
}
