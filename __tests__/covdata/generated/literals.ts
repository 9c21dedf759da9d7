/** @module Generates types, constants and package-level variables, most of the latter with function literals. */
import { type Declare, offer, valueBody } from './functions.js'
import type { PackageWriter } from './packageWriter.js'

/** The lines of a function literal, from `head` to the closing brace and `end`. */
function literal(pkg: PackageWriter, template: string, head: string, end = ''): readonly string[] {
  const { lines, cost } = valueBody(pkg, 3)
  offer(pkg, template, cost)
  return [`${head}func(n int) int {`, ...lines, `}${end}`]
}

const single: Declare = (pkg) => {
  const name = pkg.name('Lit')
  pkg.declare(() => literal(pkg, `@${name}($)`, `var ${name} = `))
}

/** Two literals, on one line if the layout of the file allows it. */
const pair: Declare = (pkg) => {
  const [one, other] = [pkg.name('Left'), pkg.name('Right')]
  pkg.declare(() => {
    const first = literal(pkg, `@${one}($)`, `var ${one}, ${other} = `)
    const { lines, cost } = valueBody(pkg, 2)
    offer(pkg, `@${other}($)`, cost)
    return [...first.slice(0, -1), '}, func(n int) int {', ...lines, '}']
  })
}

const inStruct: Declare = (pkg) => {
  const name = pkg.name('Table')
  pkg.declare(() => [
    `var ${name} = struct{ A, B func(int) int }{`,
    ...literal(pkg, `@${name}.A($)`, 'A: ', ', B: nil}'),
  ])
}

const inSlice: Declare = (pkg) => {
  const name = pkg.name('List')
  pkg.declare(() => [`var ${name} = []func(int) int{ nil,`, ...literal(pkg, `@${name}[1]($)`, '', ', nil}')])
}

const inMap: Declare = (pkg) => {
  const name = pkg.name('Map')
  pkg.declare(() => [
    `var ${name} = map[string]func(int) int{ "ß": nil,`,
    ...literal(pkg, `@${name}["k"]($)`, '"k": ', '}'),
  ])
}

/** A literal that returns another one and runs before main. */
const made: Declare = (pkg) => {
  const name = pkg.name('Made')
  pkg.declare(() => {
    const { lines } = pkg.body(3, { variables: ['n'], exits: [] })
    return [
      `var ${name} = func(n int) func(int) int {`,
      ...lines,
      ...literal(pkg, `@${name}($)`, 'return '),
      '}(2)',
    ]
  })
}

const discarded: Declare = (pkg) => {
  pkg.declare(() => {
    const { lines } = pkg.body(2, { variables: ['n'], exits: ['return true'] })
    return ['var _ = func() bool {', 'n := 3', '_ = n', ...lines, 'return n > 2', '}()']
  })
}

const state: Declare = (pkg) => {
  const name = pkg.name('State')
  const first = pkg.own[0]
  pkg.declare(() => [`var ${name} int = ${first === undefined ? '1' : pkg.qualify(first).replace('$', '2')}`])
  pkg.state.push(name)
}

const typesOnly: Declare = (pkg) => {
  const name = pkg.name('Kind')
  pkg.declare(() => [
    `type ${name} uint8`,
    `const ( ${name}A ${name} = iota; ${name}B )`,
    `var ${name}Names = map[${name}]string{ ${name}A: "a" }`,
  ])
}

export const LITERALS: readonly Declare[] = [
  single,
  single,
  pair,
  inStruct,
  inSlice,
  inMap,
  made,
  discarded,
  state,
]

/** Declarations without any counted statements. */
export const UNCOUNTED: readonly Declare[] = [typesOnly]
