/** @module The log for a person at a terminal, or for a file. All of it goes to standard error. */
import type { Colors } from 'picocolors/types.js'
import type { Log, SourcePlace } from '../support/log.js'
import { oneLine, plainText } from '../support/plainText.js'
import { shortEnd } from '../support/shortNames.js'
import { isTerminal, widthOf } from './options.js'

export interface TerminalStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/**
 * Makes a log that shows progress in one moving line if the stream is a terminal.
 * @param colors from picocolors, disabled where they are not wanted
 * @param quiet whether only warnings, errors and the output of child processes are shown, and progress on a terminal
 */
export function terminalLog(stream: TerminalStream, colors: Colors, quiet = false): Log {
  const live = isTerminal(stream)
  const wipe = live ? '\r\u001b[2K' : ''
  const line = (text: string): void => {
    for (const part of text.split('\n')) stream.write(`${wipe}${part}\n`)
  }
  return {
    info: (message) => {
      if (!quiet) line(plainText(message))
    },
    notice: (message, place) => {
      if (!quiet) line(`${colors.cyan('note:')} ${plainText(where(place) + message)}`)
    },
    warning: (message, place) => {
      line(`${colors.yellow('warning:')} ${plainText(where(place) + message)}`)
    },
    error: (message, place) => {
      line(`${colors.red('error:')} ${plainText(where(place) + message)}`)
    },
    child: (text) => {
      line(colors.dim(plainText(text)))
    },
    progress: (message) => {
      if (!live) return
      const text = shortEnd(oneLine(message), (widthOf(stream) ?? 80) - 1)
      stream.write(wipe + (text === '' ? '' : colors.dim(text)))
    },
    group: async (heading, work) => {
      if (!quiet) line(colors.bold(plainText(heading)))
      return work()
    },
  }
}

/** `file:line: ` as compilers print it, which editors and terminals can open. */
function where(place: SourcePlace | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}: `
}
