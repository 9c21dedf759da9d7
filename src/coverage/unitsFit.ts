/**
 * @module Whether units can be of a text whose content nobody recorded. Go's data has no hash of the sources, but its units
 * begin and end at certain places: at braces and colons of blocks, and at tokens. A text whose blocks are somewhere else,
 * or whose functions have other names, is another one, or is not formatted as gofmt does it.
 */
import { type FunctionCoverage, functionsOf } from './functions.js'
import type { FileCoverage } from './model.js'

/** Comments, which become blanks, and literals, which become quotes: what is in them is no code. */
const NO_CODE = /\/\/[^\n]*|\/\*[^]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g
/** A line that opens a block in which statements are counted. Composite literals have no blank before their brace. */
const OPENS = /[\w\x80-\xff)\]"*}] \{$/
const OPENS_OTHER = /\b(?:struct|interface) \{$|\b(?:switch|select)\b/
/** The unit of an else branch begins behind the keyword. */
const ELSE = /(?:^|\W)else$/
/** A unit ends in front of a label. */
const LABEL = /^[\w\x80-\xff]+:$/
const CLAUSE = /^\s*(?:case\b.*|default):$/
const DECLARATION = /^func\s*(?:\([^)]*\)\s*)?([\w\x80-\xff]+)/
const WORD = /[\w\x80-\xff"]/
/** Go does not count in functions without a name. */
const BLANK = '_'

/** Whether the units of a file are where such units are in the text, and all of its blocks have one. */
export function unitsFit(file: FileCoverage, content: Buffer): boolean {
  const lines = codeLines(content)
  const starts = new Set(file.units.map((unit) => `${unit.startLine}:${unit.startColumn}`))
  return (
    file.units.every((unit) => {
      const { startLine, startColumn, endLine, endColumn } = unit
      const isEmpty = startLine === endLine && startColumn === endColumn
      return (
        begins(lines, startLine, startColumn) &&
        (isEmpty || ends(lines, endLine, endColumn) || (endColumn === 1 && goesOn(lines, endLine, starts)))
      )
    }) &&
    blockStarts(lines).every((places) => places.some((place) => starts.has(place))) &&
    areDeclared(lines, functionsOf(file))
  )
}

/** Lines with a character for each byte. */
function codeLines(content: Buffer): readonly string[] {
  const masked = content.toString('latin1').replaceAll(NO_CODE, (text) => {
    const isComment = text.startsWith('/')
    return text.replaceAll(/[^\n]/g, isComment ? ' ' : '"')
  })
  return masked.split('\n').map((line) => line.trimEnd())
}

/** @param line 1-based, like the column */
function begins(lines: readonly string[], line: number, column: number): boolean {
  const text = lines[line - 1]
  if (text === undefined) return false
  const [before, at] = [text[column - 2] ?? ' ', text[column - 1] ?? ' ']
  return (
    [':', '{'].includes(before) ||
    at === '{' ||
    ELSE.test(text.slice(0, column - 1)) ||
    (!/[\s)}\],;]/.test(at) && !(WORD.test(before) && WORD.test(at)))
  )
}

function ends(lines: readonly string[], line: number, column: number): boolean {
  const text = lines[line - 1]
  if (text === undefined) return false
  const [before, at] = [text[column - 2] ?? ' ', text[column - 1] ?? ' ']
  return (
    before === '}' ||
    at === '{' ||
    LABEL.test(text.slice(column - 1)) ||
    (!/[\s,(]/.test(before) && !(WORD.test(before) && WORD.test(at)))
  )
}

/** Since Go 1.27, units end behind their last line: then a block ends, or another unit begins. */
function goesOn(lines: readonly string[], line: number, starts: ReadonlySet<string>): boolean {
  let next = line - 1
  while (lines[next] === '') next++
  const text = lines[next] ?? '}'
  return (
    /^\s*\}/.test(text) ||
    CLAUSE.test(text) ||
    LABEL.test(text.trim()) ||
    starts.has(placeOfToken(text, next + 1))
  )
}

/** @param text of a line with code */
function placeOfToken(text: string, line: number): string {
  return `${line}:${text.search(/\S/) + 1}`
}

/**
 * Where units have to begin, one of several places for each block: at its brace, behind the colon of a clause, or, since
 * Go 1.27, at its first token. Blocks without code may have none.
 */
function blockStarts(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.flatMap((text, index) => {
    const columns = openColumns(text)
    if (columns.length === 0) return []
    let next = index + 1
    while (lines[next] === '') next++
    const first = lines[next] ?? '}'
    if (/^\s*\}/.test(first) || CLAUSE.test(first)) return []
    return [[...columns.map((column) => `${index + 1}:${column}`), placeOfToken(first, next + 1)]]
  })
}

/** The columns in which the unit of a block can begin that a line opens; none if it opens none. */
function openColumns(text: string): readonly number[] {
  if (CLAUSE.test(text)) return [text.length + 1]
  if (!OPENS.test(text) || OPENS_OTHER.test(text) || DECLARATION.exec(text)?.[1] === BLANK) return []
  return ELSE.test(text.slice(0, -2)) ? [text.length - 1] : [text.length]
}

/** Whether the last function that is declared before each unit has the name of that unit's function. */
function areDeclared(lines: readonly string[], functions: readonly FunctionCoverage[]): boolean {
  const declared: string[] = []
  let last = ''
  for (const line of lines) {
    last = DECLARATION.exec(line)?.[1] ?? last
    declared.push(last)
  }
  return functions.every(({ name, literal, units }) => {
    const own = Buffer.from(name.slice(name.lastIndexOf('.') + 1)).toString('latin1')
    return literal || units.every(({ startLine }) => declared[startLine - 1] === own)
  })
}
