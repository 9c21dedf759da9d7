/** @module Generates functions and methods that can be called; each takes and returns an int. */
import type { PackageWriter, WrittenBody } from './packageWriter.js'
import type { Random } from './random.js'

export type Declare = (pkg: PackageWriter) => void

const EXPORTED = ['Run', 'Größe', 'Ω', 'Ärger', 'Get_', 'Ж']

/** A body with the parameter `n` that ends in what Go accepts as a terminating statement. */
export function valueBody(pkg: PackageWriter, size = sizeOf(pkg.random)): WrittenBody {
  const { lines, cost } = pkg.body(size, { variables: ['n'], exits: ['return n', 'return -n'] })
  return { lines: [...lines, ...ending(pkg.random)], cost }
}

function sizeOf(random: Random): number {
  return random.chance(0.05) ? 60 : random.between(0, 8)
}

function ending(random: Random): readonly string[] {
  switch (random.below(6)) {
    case 0:
      return ['if n > 9 {', 'return n - 1', '} else {', 'return n', '}']
    case 1:
      return ['switch {', 'case n%2 == 0:', 'return 2', 'default:', 'return n', '}']
    case 2:
      return ['for {', 'return n', '}']
    case 3:
      return ['{', 'return n', '}']
    default:
      return ['return n']
  }
}

/** Declares `head { body }` in some file and makes it available to later code. */
function declareCallee(pkg: PackageWriter, head: string, template: string): void {
  pkg.declare(() => {
    const { lines, cost } = valueBody(pkg)
    offer(pkg, template, cost)
    return [`${head} {`, ...lines, '}']
  })
}

/** Makes a function available to later code. */
export function offer(pkg: PackageWriter, template: string, cost: number): void {
  pkg.own.push({ template, importPath: pkg.importPath, cost })
}

const plain: Declare = (pkg) => {
  const name = pkg.name(pkg.random.pick(EXPORTED))
  declareCallee(pkg, `func ${name}(n int) int`, `@${name}($)`)
}

const variadic: Declare = (pkg) => {
  const name = pkg.name('Many')
  declareCallee(pkg, `func ${name}(n int, _ ...string) int`, `@${name}($, "a", "b")`)
}

const generic: Declare = (pkg) => {
  const name = pkg.name('Of')
  const instance = pkg.random.pick(['', '[int64]', '[string]'])
  const first = instance === '[string]' ? '"x"' : '5'
  declareCallee(pkg, `func ${name}[E comparable](_ E, n int) int`, `@${name}${instance}(${first}, $)`)
}

/** Methods of one type; some names are the same in every type. */
const methods: Declare = (pkg) => {
  const { random } = pkg
  const type = pkg.name(random.pick(['Type', 'Größe']))
  const [definition, value, parameters] = random.pick([
    ['struct{ V int }', `(@${type}{V: 3})`, ''],
    ['int', `@${type}(4)`, ''],
    ['func(int) int', `@${type}(func(n int) int { return n })`, ''],
    ['struct{ e E }', `(&@${type}[string]{})`, '[E any]'],
    ['struct{ k K; v V }', `(&@${type}[int, []bool]{})`, '[K comparable, V any]'],
  ] as const)
  const receiver = `${type}${parameters.replaceAll(/ (?:any|comparable)/g, '')}`
  pkg.declare(() => [`type ${type}${parameters} ${definition}`])
  for (const method of ['Do', 'Größe', pkg.name('Method')].filter(() => random.chance(0.6))) {
    const name = random.pick(['t ', '_ ', ''])
    const pointer = value.startsWith('(&') && random.chance(0.5) ? '*' : ''
    declareCallee(pkg, `func (${name}${pointer}${receiver}) ${method}(n int) int`, `${value}.${method}($)`)
  }
}

/** A method that is promoted from an embedded type and may be called through an interface. */
const embedded: Declare = (pkg) => {
  const [inside, outside, doer] = [pkg.name('Inner'), pkg.name('Outer'), pkg.name('Doer')]
  pkg.declare(() => [`type ${inside} struct{}`])
  pkg.declare(() => [`type ${outside} struct{ ${inside} }`])
  pkg.declare(() => [`type ${doer} interface{ Do(int) int }`])
  const value = pkg.random.pick([`(&@${outside}{})`, `@${doer}(&@${outside}{})`])
  declareCallee(pkg, `func (*${inside}) Do(n int) int`, `${value}.Do($)`)
}

const namedResult: Declare = (pkg) => {
  const name = pkg.name('Named')
  pkg.declare(() => {
    const { lines, cost } = pkg.body(5, { variables: ['n', 'out'], exits: ['return', 'return n'] })
    offer(pkg, `@${name}($)`, cost)
    return [`func ${name}(n int) (out int) {`, 'defer func() { out++ }()', ...lines, 'return', '}']
  })
}

/** A recursive function; each call halves the argument, so the recursion ends. */
const recursive: Declare = (pkg) => {
  const name = pkg.name('Again')
  pkg.declare(() => {
    const { lines, cost } = pkg.body(2, { variables: ['out'], exits: ['return out'] })
    offer(pkg, `@${name}($)`, 64 * cost)
    return [
      `func ${name}(n int) (out int) {`,
      'if n < 1 {',
      'return 0',
      '}',
      ...lines,
      `return ${name}(n/2) + out`,
      '}',
    ]
  })
}

/** Functions that nothing calls. They are in the data anyway, unless their name is `_`. */
const uncalled: Declare = (pkg) => {
  const { random } = pkg
  const name = random.pick(['_', pkg.name('Empty'), pkg.name('lost')])
  pkg.declare(() => {
    const { lines } = random.chance(0.5)
      ? { lines: [] }
      : pkg.body(4, { variables: ['n'], exits: ['return'] })
    return [`func ${name}(n int) {`, ...lines, '}']
  })
}

const init: Declare = (pkg) => {
  pkg.declare(() => {
    const { lines } = pkg.body(4, { variables: ['n'], exits: ['return'] })
    return ['func init() {', 'n := 1', '_ = n', ...lines, '}']
  })
}

/** Common kinds of declarations are listed twice. */
export const FUNCTIONS: readonly Declare[] = [
  plain,
  plain,
  plain,
  variadic,
  generic,
  methods,
  methods,
  embedded,
  namedResult,
  recursive,
  uncalled,
  init,
  init,
]
