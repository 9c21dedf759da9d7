/**
 * @module Reading JSON whose writer is not trusted: a shape is a function that takes any value and gives back one of
 * its type, made anew, or throws a ShapeError. What is not asked for is not taken over.
 */

/** @param at where the value stands, as JavaScript would write it: `files[3].blob`; empty for the whole */
export type Shape<T> = (value: unknown, at: string) => T

/** Thrown for a value that is not of its shape. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'

  constructor(
    /** `files[3].blob`; empty for the whole. */
    readonly at: string,
    /** Such as `a list of at most 5`. */
    readonly expected: string,
    found: unknown,
  ) {
    super(`${at === '' ? 'it' : at} is ${foundText(found)}, expected ${expected}`)
  }
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
  readonly most: number
  readonly pattern?: RegExp
  /** What the pattern stands for. */
  readonly expected?: string
}

/** @param rules.most length in UTF-16 units */
export function text({ most, pattern, expected }: TextRules): Shape<string> {
  return (value, at) => {
    if (typeof value !== 'string' || value.length > most)
      throw new ShapeError(at, expected ?? `a text of at most ${most} characters`, value)
    if (pattern !== undefined && !pattern.test(value))
      throw new ShapeError(at, expected ?? 'another text', value)
    return value
  }
}

/** Finite, which JSON's `1e999` is not. */
export function number(least: number, most = Number.MAX_VALUE): Shape<number> {
  return (value, at) => {
    if (typeof value === 'number' && value >= least && value <= most) return value
    throw new ShapeError(at, `a number of at least ${least}`, value)
  }
}

export function integer(least = 0, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value, at) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    throw new ShapeError(at, `a whole number from ${least} to ${most}`, value)
  }
}

export const flag: Shape<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value
  throw new ShapeError(at, 'true or false', value)
}

export function oneOf<const T extends string | number>(choices: readonly T[]): Shape<T> {
  return (value, at) => {
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    throw new ShapeError(at, choices.map((choice) => JSON.stringify(choice)).join(' or '), value)
  }
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === undefined ? undefined : shape(value, at))
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at))
}

export function list<T>(item: Shape<T>, most: number): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most)
      throw new ShapeError(at, `a list of at most ${most}`, value)
    return value.map((element: unknown, index) => item(element, `${at}[${index}]`))
  }
}

type ObjectOf<S> = { readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never }

/** Properties of these names, each of its shape; others are passed over. */
export function object<S extends Readonly<Record<string, Shape<unknown>>>>(shapes: S): Shape<ObjectOf<S>> {
  return (value, at) => {
    if (!isObject(value)) throw new ShapeError(at, 'an object', value)
    const properties = Object.entries(shapes).map(([name, shape]) => [
      name,
      shape(Object.hasOwn(value, name) ? value[name] : undefined, at === '' ? name : `${at}.${name}`),
    ])
    return Object.fromEntries(properties) as ObjectOf<S>
  }
}

interface TreeRules {
  /** How deeply lists and objects may be nested. */
  readonly depth: number
  /** Values of all kinds, together. */
  readonly values: number
  readonly text: Shape<string>
}

/** An object of whatever JSON holds, within limits. A property called `__proto__` is one like any other. */
export function tree({
  depth,
  values,
  text: textShape,
}: TreeRules): Shape<Readonly<Record<string, unknown>>> {
  return (root, at) => {
    if (!isObject(root)) throw new ShapeError(at, 'an object', root)
    let count = 0
    const copy = (value: unknown, level: number): unknown => {
      count += 1
      if (count > values) throw new ShapeError(at, `at most ${values} values`, root)
      if (level > depth) throw new ShapeError(at, `at most ${depth} levels`, root)
      if (Array.isArray(value)) return value.map((item: unknown) => copy(item, level + 1))
      if (isObject(value)) return copyObject(value, level)
      return typeof value === 'string' ? textShape(value, at) : value
    }
    const copyObject = (value: JsonObject, level: number): JsonObject =>
      Object.fromEntries(
        Object.entries(value).map(([name, item]) => [textShape(name, at), copy(item, level + 1)]),
      )
    return copyObject(root, 0)
  }
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
