/**
 * @module What valibot's schemas lack for JSON whose writer is not trusted: bounds that are checked before what they
 * bound is read, and words that name the place. Values are made anew; properties that are not asked for are left out.
 */
import * as v from 'valibot'

export type Shape<T> = v.GenericSchema<unknown, T>

/** Thrown for a value that is not of its shape. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
}

/** @throws ShapeError that names the first place where the value is not of the shape, and what was expected there */
export function parseShape<T>(shape: Shape<T>, value: unknown): T {
  const { success, output, issues } = v.safeParse(shape, value, { abortEarly: true })
  if (success) return output
  const [{ path = [], input, message }] = issues
  throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`)
}

/** As JavaScript would write it: `files[3].blob`. */
function placeText(path: readonly v.IssuePathItem[]): string {
  const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return steps.length === 0 ? 'it' : steps.join('').slice(1)
}

const LONGEST_SHOWN = 60

function foundText(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  // JSON has no word for what a number such as 1e999 becomes.
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  const shown = JSON.stringify(value.slice(0, LONGEST_SHOWN))
  return value.length > LONGEST_SHOWN ? `${shown} and so on, ${value.length} characters` : shown
}

interface TextRules {
  /** Length in UTF-16 units. */
  readonly most: number
  readonly pattern?: RegExp
  /** What the pattern stands for. */
  readonly expected?: string
}

export function text({
  most,
  pattern = /^/,
  expected = `a text of at most ${most} characters`,
}: TextRules): Shape<string> {
  return v.pipe(v.string(expected), v.maxLength(most, expected), v.regex(pattern, expected))
}

/** Finite, which JSON's `1e999` is not. */
export function number(least: number): Shape<number> {
  const expected = `a number of at least ${least}`
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(least, expected))
}

export function integer(least = 0, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  const expected = `a whole number from ${least} to ${most}`
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  )
}

export const flag: Shape<boolean> = v.boolean('true or false')

export function oneOf<const T extends string | number>(choices: readonly T[]): Shape<T> {
  return v.picklist(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '))
}

/** Of a list that is too long no item is read: valibot's own bound comes after all of them. */
export function list<T>(item: Shape<T>, most: number): Shape<readonly T[]> {
  const isShort = (value: unknown): boolean => Array.isArray(value) && value.length <= most
  return v.pipe(v.custom<unknown[]>(isShort, `a list of at most ${most}`), v.array(item))
}

type Json = Readonly<Record<string, unknown>>

const record = v.custom<Json>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
)

/**
 * Properties of these names, each of its shape. To valibot a list is an object too, an inherited property one of its
 * own, and a missing one the object's fault, not one that the property's shape has words for.
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
  /** Values of all kinds, together. */
  readonly values: number
  /** Length of each text, names of properties included. */
  readonly text: number
}

/**
 * An object of whatever JSON holds, within limits. valibot has no such bounds: its recursive schemas end with the stack,
 * and its records leave out `constructor` and `__proto__`, which are names like any other here.
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

function treeFault(root: Json, { depth, values, text: most }: TreeRules): Fault | undefined {
  let count = 0
  const ofItem = (item: unknown, level: number): Fault | undefined => {
    count += 1
    if (count > values) return { message: `at most ${values} values`, input: root }
    if (level > depth) return { message: `at most ${depth} levels`, input: root }
    return typeof item === 'object' && item !== null ? ofItems(item, level) : ofText(item)
  }
  const ofText = (item: unknown): Fault | undefined =>
    typeof item === 'string' && item.length > most
      ? { message: `a text of at most ${most} characters`, input: item }
      : undefined
  const ofItems = (items: object, level: number): Fault | undefined => {
    for (const [name, item] of Object.entries(items)) {
      const fault = ofText(name) ?? ofItem(item, level + 1)
      if (fault !== undefined) return fault
    }
    return undefined
  }
  return ofItems(root, 0)
}
