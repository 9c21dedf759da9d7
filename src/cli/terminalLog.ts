/** @module The log for a person at a terminal, or for a file. All of it goes to standard error. */
import type { Colors } from 'picocolors/types.js'
import type { Log, SourcePlace } from '../support/log.js'
import { oneLine, plainText } from '../support/plainText.js'
import { isTerminal, widthOf } from './options.js'

/** Columns of a terminal that does not say how many it has. */
const DEFAULT_WIDTH = 80
/** Text with one column for each character. */
const ASCII = /^[\x20-\x7e]*$/

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
  const progress = progressLine(stream, (text) => {
    stream.write(wipe + (text === '' ? '' : colors.dim(text)))
  })
  const line = (text: string): void => {
    progress.drop()
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
      if (live) progress.set(oneLine(message))
    },
    group: async (heading, work) => {
      if (!quiet) line(colors.bold(plainText(heading)))
      return work()
    },
  }
}

/** One line that is replaced by the next one. */
interface ProgressLine {
  readonly set: (text: string) => void
  /** A line that was not shown yet is not shown any more. */
  readonly drop: () => void
}

/** @param show writes a line that fits */
function progressLine(stream: TerminalStream, show: (text: string) => void): ProgressLine {
  let latest = ''
  return {
    drop: () => {
      latest = ''
    },
    set: (text) => {
      if (text === latest) return
      latest = text
      const width = (widthOf(stream) ?? DEFAULT_WIDTH) - 1
      if (ASCII.test(text)) show(text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`)
      else
        shortened(text, width)
          .then((short) => {
            if (latest === text) show(short)
          })
          // Progress is not worth an error.
          .catch(() => undefined)
    },
  }
}

/** What knows the width of all other characters takes long to load, so it is loaded for the first text that has one. */
async function shortened(text: string, width: number): Promise<string> {
  const { shortEnd } = await import('../support/shortNames.js')
  return shortEnd(text, width)
}

/** `file:line: ` as compilers print it, which editors and terminals can open. */
function where(place: SourcePlace | undefined): string {
  return place === undefined ? '' : `${place.file}:${place.line}: `
}
