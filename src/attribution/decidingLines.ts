/** @module Which statements decide whether code is executed, by the lines of its source: they are found by the indentation of formatted code. */

/** The text of a line, if it is known. @param line 1-based */
export type TextOfLine = (line: number) => string | undefined

/** The beginning of a statement: 1-based, and columns count what `text` counts. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A line that only closes something, or a clause: what decides is further up. */
const NO_STATEMENT = /^(?:[)\]}]|case\b|default\s*:)/
const ELSE_IF = /^\} else (?=if\b)/
const CLAUSE = /^(?:case\b|default\s*:)/
const LABEL = /^(?!default\s*:)[\p{L}_][\p{L}\p{N}_]*:$/u
/** Where a function begins: other lines without indentation are parts of comments and raw strings. */
const DECLARATION = /^(?:func|var)\b/
/** Lines that open a block: other lines with less indentation are parts of comments and raw strings. */
const OPENER = /^(?:\}? ?else\b|if\b|for\b|switch\b|select\b|case\b|default\s*:)|[{(]$/

/**
 * The statements that may have decided about code, the nearest first: in each block, those before it from the last on, and
 * then what introduces the block; of a clause, that is `switch` or `select`, and of `else` the last condition.
 * @param code where it begins, on a line that opens its block or on one of its own
 */
export function* decidingPlaces(code: Place, textOf: TextOfLine): Generator<Place, void> {
  const text = textOf(code.line)
  if (text === undefined) return
  let indent = indentOf(text)
  // What is in front of it on its line decides.
  if (text.slice(0, code.column - 1).trim() !== '') yield* opening(code.line, text)
  for (let line = code.line - 1; line > 0; line--) {
    const above = textOf(line)
    if (above === undefined) return
    const own = indentOf(above)
    const statement = withoutComment(above.trim())
    if (statement === '' || LABEL.test(statement) || own > indent) continue
    if (own === 0) {
      if (DECLARATION.test(statement)) return
    } else if (own < indent) {
      if (!OPENER.test(statement)) continue
      indent = own
      yield* opening(line, above)
    } else if (!NO_STATEMENT.test(statement)) yield { line, column: own + 1 }
    else if (ELSE_IF.test(statement)) yield* opening(line, above)
  }
}

/** What decides about the block that a line opens, if it is on the line itself. */
function* opening(line: number, text: string): Generator<Place, void> {
  const own = indentOf(text)
  const statement = text.slice(own)
  const [skipped = ''] = ELSE_IF.exec(statement) ?? []
  if (skipped === '' && (statement.startsWith('}') || CLAUSE.test(statement))) return
  yield { line, column: own + skipped.length + 1 }
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

function withoutComment(statement: string): string {
  return statement.replace(/\s*\/\/.*$/, '')
}
