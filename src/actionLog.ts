/** @module Words for the runner's log and for annotations. */
import * as core from '@actions/core'
import type { Log } from './log.js'
import { neutralise } from './output/neutralise.js'

/** Everything that may hold a name from outside goes through neutralise, or through core's own escaping. */
export function actionLog(): Log {
  const line = (text: string): void => {
    for (const part of text.split('\n')) core.info(neutralise(part))
  }
  return {
    info: line,
    notice: (message) => {
      core.notice(message)
    },
    warning: (message) => {
      core.warning(message)
    },
    error: (message, place) => {
      if (place === undefined) core.error(message)
      else {
        core.error(message, {
          file: place.file,
          startLine: place.line,
          ...(place.column === undefined ? {} : { startColumn: place.column }),
        })
      }
    },
    child: line,
    // The log of a job keeps every line: only what has ended is worth one.
    progress: () => undefined,
    group: (heading, work) => core.group(neutralise(heading), work),
  }
}
