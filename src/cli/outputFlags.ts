/** @module The flags for what `run` and `report` print and write. */
import { UserError } from '../support/errors.js'
import { FORMATS, type Options, optionText } from './options.js'

export interface Output {
  readonly format: (typeof FORMATS)[number]
  /** Whether uncovered functions are listed. */
  readonly uncovered: boolean
  /** Whether the report is opened in the browser. */
  readonly open: boolean
  /** Whether index.html shows the text of the sources. */
  readonly showsSource: boolean
}

/**
 * The output that the flags ask for.
 * @throws UserError for flags that cannot be combined
 */
export function outputOf(options: Options): Output {
  const text = optionText(options, 'format')
  const format = FORMATS.find((each) => each === text) ?? 'table'
  const uncovered = optionText(options, 'uncovered') !== undefined
  if (uncovered && format === 'markdown')
    throw new UserError(
      '--uncovered cannot be combined with --format markdown, which prints summary.md',
      'Choose --format table, json or quiet.',
    )
  return {
    format,
    uncovered,
    open: optionText(options, 'open') !== undefined,
    showsSource: options.source !== false,
  }
}
