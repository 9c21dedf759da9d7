/** @module Generates if, switch and select statements. */
import { condition, expression } from './expressions.js'
import { type Body, type Scope, inner } from './scope.js'

export function ifStatement(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const lines = [`if ${ifHead(body, scope)} {`, ...body.block(inner(scope))]
  while (random.chance(0.3)) lines.push(`} else if ${ifHead(body, scope)} {`, ...body.block(inner(scope)))
  if (random.chance(0.4)) lines.push('} else {', ...body.block(inner(scope)))
  return [...lines, '}']
}

function ifHead(body: Body, scope: Scope): string {
  if (!body.random.chance(0.25)) return condition(body, scope)
  const name = body.name('v')
  return `${name} := ${expression(body, scope)}; ${name} > ${body.random.below(40)}`
}

/** The clauses of a switch: distinct heads, `default` anywhere, some empty, some that fall through. */
function clauses(body: Body, scope: Scope, heads: readonly string[], fall: boolean): readonly string[] {
  const { random } = body
  const all = random.chance(0.5) ? random.shuffled([...heads, 'default:']) : heads
  return all.flatMap((head, index) => {
    const last = index === all.length - 1
    const end = fall && !last && random.chance(0.2) ? ['fallthrough'] : []
    return [head, ...body.block(inner(scope, { exits: [...scope.exits, 'break'] })), ...end]
  })
}

export function switchStatement(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const count = random.below(4)
  const init = random.chance(0.2) ? `${random.pick(scope.variables)}++; ` : ''
  if (random.chance(0.4)) {
    const heads = Array.from({ length: count }, () => `case ${condition(body, scope)}:`)
    return [`switch ${init}{`, ...clauses(body, scope, heads, true), '}']
  }
  const heads = Array.from({ length: count }, (_, index) =>
    random.chance(0.3) ? `case ${10 * index}, ${10 * index + 1}:` : `case ${10 * index + random.below(5)}:`,
  )
  const tag = `(${expression(body, scope)}) % 40`
  return [`switch ${init}${tag} {`, ...clauses(body, scope, heads, true), '}']
}

export function typeSwitch(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const heads = ['int', 'string, error', 'nil', 'interface{ Do(int) int }']
  const value = random.pick([random.pick(scope.variables), '"text"', 'nil', '2.5'])
  return [
    `switch any(${value}).(type) {`,
    ...clauses(
      body,
      scope,
      random.some(heads, 0.5).map((head) => `case ${head}:`),
      false,
    ),
    '}',
  ]
}

/** At least one of its cases is always ready. */
export function selectStatement(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const channel = body.name('c')
  const value = body.name('v')
  const part = (...names: readonly string[]): readonly string[] =>
    body.block(inner(scope, { exits: [...scope.exits, 'break'], constants: [...scope.constants, ...names] }))
  const fill = random.chance(0.5) ? [`${channel} <- ${random.pick(scope.variables)}`] : []
  const receive = [`case ${value} := <-${channel}:`, `_ = ${value}`, ...part(value)]
  const other = random.chance(0.5)
    ? ['default:', ...part()]
    : [`case ${channel} <- ${random.below(9)}:`, ...part()]
  const never = random.chance(0.3) ? ['case <-(chan int)(nil):', ...part()] : []
  const parts = random.shuffled([receive, other, never])
  return [`${channel} := make(chan int, 1)`, ...fill, 'select {', ...parts.flat(), '}']
}
