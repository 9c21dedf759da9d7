/** @module What a test says below a line that names only a place, as assertion libraries do. */

export interface Said {
  /** On one line; empty if nothing is said. */
  readonly text: string
  /** Whether it can only be a check that failed: of testify or quicktest. */
  readonly isCheck: boolean
}

/** In lines: what is said at length is cut anyway. */
const MAX_BLOCK = 40
/** `        	Error:      	Not equal: `, and the lines of the value after it. */
const TESTIFY = /^\t(Error Trace|Error|Messages):\s*\t(.*)$/
const TESTIFY_MORE = /^\t +\t(.*)$/
/** `        error:`, and indented the lines of the value after it. */
const QUICKTEST = /^(error|comment|got|want):$/
const QUICKTEST_MORE = /^ {2}(.*)$/

type Fields = ReadonlyMap<string, readonly string[]>

/**
 * What is said below a line, as far as it is indented more than that.
 * @param index of the line that names the place
 */
export function saidBelow(lines: readonly string[], index: number): Said {
  const indent = `${/^\s*/.exec(lines[index] ?? '')?.[0] ?? ''}    `
  const below = lines.slice(index + 1, index + 1 + MAX_BLOCK)
  const end = below.findIndex((line) => !line.startsWith(indent) && line.trim() !== '')
  const block = below.slice(0, end === -1 ? undefined : end).map((line) => line.slice(indent.length))
  const testify = fieldsOf(block, TESTIFY, TESTIFY_MORE)
  if (testify.has('Error Trace'))
    return check(testify.get('Messages'), upToEmpty(testify.get('Error')).join(' '))
  const quicktest = fieldsOf(block, QUICKTEST, QUICKTEST_MORE)
  if (quicktest.has('error') && block.includes('stack:'))
    return check(quicktest.get('comment'), quicktestReason(quicktest))
  return { text: joined(block), isCheck: false }
}

/** Begins with the words of the test, as long values after them are cut. */
function check(remark: readonly string[] | undefined, reason: string): Said {
  return { text: joined([...(remark === undefined ? [] : [`${joined(remark)}:`]), reason]), isCheck: true }
}

function fieldsOf(block: readonly string[], first: RegExp, more: RegExp): Fields {
  const fields = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of block) {
    const [, name, value] = first.exec(line) ?? []
    const [, next] = more.exec(line) ?? []
    if (name !== undefined) {
      current = value === undefined ? [] : [value]
      if (!fields.has(name)) fields.set(name, current)
    } else if (next === undefined) current = undefined
    else current?.push(next)
  }
  return fields
}

/** The diff of two values comes after an empty line, and says less on one line than they do. */
function upToEmpty(values: readonly string[] = []): readonly string[] {
  const empty = values.findIndex((value) => value.trim() === '')
  return (empty === -1 ? values : values.slice(0, empty)).map((value) =>
    value.replace(/^actual +:/, 'actual:'),
  )
}

function quicktestReason(fields: Fields): string {
  const values = ['got', 'want'].flatMap((name) => {
    const value = fields.get(name)
    return value === undefined ? [] : [`${name}: ${joined(value)}`]
  })
  return [joined(fields.get('error') ?? []), ...(values.length === 0 ? [] : [values.join(', ')])].join(': ')
}

function joined(lines: readonly string[]): string {
  return lines.join(' ').replaceAll(/\s+/g, ' ').trim()
}
