/** @module A log that prints nothing and remembers what was said. */
import type { Log } from '../../src/support/log.js'

export interface QuietLog extends Log {
  /** `info: text`, `warning: text`, …, in the order of logging. */
  readonly lines: readonly string[]
}

/** @param onLine called with each line as it is logged */
export function quietLog(onLine: (line: string) => void = () => undefined): QuietLog {
  const lines: string[] = []
  const keep =
    (kind: string) =>
    (text: string): void => {
      lines.push(`${kind}: ${text}`)
      onLine(`${kind}: ${text}`)
    }
  return {
    lines,
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    child: keep('child'),
    progress: keep('progress'),
    group: async (heading, work) => {
      lines.push(`group: ${heading}`)
      return work()
    },
  }
}
