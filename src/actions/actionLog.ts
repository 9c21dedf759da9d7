/** @module The log of an action: lines in the runner's log, and annotations. */
import * as core from '@actions/core'
import type { Log, SourcePlace } from '../support/log.js'
import { neutralise } from '../support/neutralise.js'
import { plainLine, plainText } from '../support/plainText.js'

/** A CR would end a line in some viewers. */
const LINE_ENDS = /\r\n?/g

/** Makes the log. All text that may contain names from outside is neutralised, or escaped by core. */
export function actionLog(): Log {
  const line = (text: string): void => {
    for (const part of text.split('\n')) core.info(neutralise(part))
  }
  return {
    info: line,
    notice: (message, place) => {
      core.notice(plainText(message.replace(LINE_ENDS, '\n')), propertiesOf(place))
    },
    warning: (message, place) => {
      core.warning(plainText(message.replace(LINE_ENDS, '\n')), propertiesOf(place))
    },
    error: (message, place) => {
      core.error(plainText(message.replace(LINE_ENDS, '\n')), propertiesOf(place))
    },
    child: line,
    // A job log keeps every line, so progress is not worth one.
    progress: () => undefined,
    group: (heading, work) => core.group(neutralise(heading), work),
  }
}

/** The runner itself drops columns if a place has several lines. */
function propertiesOf(place: SourcePlace | undefined): core.AnnotationProperties {
  if (place === undefined) return {}
  const { file, line, column, endLine, title } = place
  return {
    file,
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(title === undefined ? {} : { title: plainLine(title) }),
  }
}
