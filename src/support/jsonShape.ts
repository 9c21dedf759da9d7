/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */
import * as v from 'valibot'
import { isRecord } from './records.js'

/** A schema for values of type T. */
export type Shape<T> = v.GenericSchema<unknown, T>

/** Thrown for a value that does not have the required shape. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
}

/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
export function parseShape<T>(shape: Shape<T>, value: unknown): T {
  const { success, output, issues } = v.safeParse(shape, value, { abortEarly: true })
  if (success) return output
  const [{ path = [], input, message }] = issues
  throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`)
}

/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path: readonly v.IssuePathItem[]): string {
  const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return steps.length === 0 ? 'it' : steps.join('').slice(1)
}

const MAX_SHOWN_LENGTH = 60

function foundText(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  // JSON cannot express what a number such as 1e999 becomes: Infinity.
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH))
  return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown
}

interface TextRules {
  /** Maximum length in UTF-16 code units. */
  readonly max: number
  readonly pattern?: RegExp
  /** What the pattern requires, for the message. */
  readonly expected?: string
}

/** A string. */
export function text({
  max,
  pattern = /^/,
  expected = `a text of at most ${max} characters`,
}: TextRules): Shape<string> {
  return v.pipe(v.string(expected), v.maxLength(max, expected), v.regex(pattern, expected))
}

/** A finite number, which `1e999` in JSON is not. */
export function number(min: number): Shape<number> {
  const expected = `a number of at least ${min}`
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(min, expected))
}

/** A whole number within inclusive limits. */
export function integer(min = 0, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  const expected = `a whole number from ${min} to ${max}`
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected))
}

/** A boolean. */
export const flag: Shape<boolean> = v.boolean('true or false')

/** One of the given values. */
export function oneOf<const T extends string | number>(choices: readonly T[]): Shape<T> {
  return v.picklist(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '))
}

/** Text of any length, in a file whose size is limited. */
export const anyText: Shape<string> = text({ max: Number.MAX_SAFE_INTEGER })

/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
export function list<T>(item: Shape<T>, max: number): Shape<readonly T[]> {
  const isShort = (value: unknown): boolean => Array.isArray(value) && value.length <= max
  return v.pipe(v.custom<unknown[]>(isShort, `a list of at most ${max}`), v.array(item))
}

/** A list of any length, in a file whose size is limited. */
export function all<T>(item: Shape<T>): Shape<readonly T[]> {
  return list(item, Number.MAX_SAFE_INTEGER)
}

type Json = Readonly<Record<string, unknown>>

const record = v.custom<Json>((value) => isRecord(value) && !Array.isArray(value), 'an object')

/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
export function object<const S extends Readonly<Record<string, v.GenericSchema>>>(
  shapes: S,
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<S, undefined>>> {
  const names = Object.keys(shapes)
  const own = (value: Json): Json =>
    Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]))
  return v.pipe(record, v.transform(own), v.object(shapes))
}

interface TreeRules {
  /** How deeply lists and objects may be nested. */
  readonly depth: number
  /** How many values of any kind there may be. */
  readonly values: number
  /** Maximum length of strings and property names, in UTF-16 code units. */
  readonly text: number
}

/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
export function tree(rules: TreeRules): Shape<Json> {
  return v.pipe(
    record,
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined
      if (fault !== undefined) addIssue(fault)
    }),
  )
}

interface Fault {
  /** What was expected. */
  readonly message: string
  readonly input: unknown
}

function treeFault(root: Json, { depth, values, text: maxText }: TreeRules): Fault | undefined {
  let count = 0
  const faultInItem = (item: unknown, level: number): Fault | undefined => {
    count += 1
    if (count > values) return { message: `at most ${values} values`, input: root }
    if (level > depth) return { message: `at most ${depth} levels`, input: root }
    return isRecord(item) ? faultInItems(item, level) : faultInText(item)
  }
  const faultInText = (item: unknown): Fault | undefined =>
    typeof item === 'string' && item.length > maxText
      ? { message: `a text of at most ${maxText} characters`, input: item }
      : undefined
  const faultInItems = (items: object, level: number): Fault | undefined => {
    for (const [name, item] of Object.entries(items)) {
      const fault = faultInText(name) ?? faultInItem(item, level + 1)
      if (fault !== undefined) return fault
    }
    return undefined
  }
  return faultInItems(root, 0)
}
