/** @module Words for the runner's log and for annotations. */
import * as core from '@actions/core'
import type { Log, SourcePlace } from '../support/log.js'
import { neutralise } from '../support/neutralise.js'

/** Everything that may hold a name from outside goes through neutralise, or through core's own escaping. */
export function actionLog(): Log {
  const line = (text: string): void => {
    for (const part of text.split('\n')) core.info(neutralise(part))
  }
  return {
    info: line,
    notice: (message, place) => {
      core.notice(message, propertiesOf(place))
    },
    warning: (message, place) => {
      core.warning(message, propertiesOf(place))
    },
    error: (message, place) => {
      core.error(message, propertiesOf(place))
    },
    child: line,
    // The log of a job keeps every line: only what has ended is worth one.
    progress: () => undefined,
    group: (heading, work) => core.group(neutralise(heading), work),
  }
}

/** The runner drops columns of several lines by itself. */
function propertiesOf(place: SourcePlace | undefined): core.AnnotationProperties {
  if (place === undefined) return {}
  const { file, line, column, endLine, title } = place
  return {
    file,
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(title === undefined ? {} : { title }),
  }
}
