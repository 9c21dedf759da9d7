/** @module Generates function literals: called, deferred, recovering, in a goroutine, or used as values. */
import { condition, expression } from './expressions.js'
import { type Body, type Scope, inner } from './scope.js'

/** The scope of a function literal with the parameter `n`; statements that leave the enclosing function are not exits here. */
function literalScope(scope: Scope, each: number, exits: readonly string[]): Scope {
  const variables = scope.variables.includes('n') ? [...scope.variables] : [...scope.variables, 'n']
  return inner(scope, { each, exits, variables })
}

/** The scope of a function literal without parameters or results. */
function actionScope(scope: Scope): Scope {
  return inner(scope, { exits: ['return'] })
}

/** A variable that holds a function, which may be called several times or never. */
export function closure(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const name = body.name('f')
  const target = random.pick(scope.variables)
  const calls = random.below(3)
  const lines = body.block(literalScope(scope, Math.max(1, calls), ['return n', 'return 1']))
  const uses = Array.from({ length: calls }, () => `${target} = ${name}(${expression(body, scope)})`)
  return [
    `${name} := func(n int) int {`,
    ...lines,
    'return n',
    '}',
    ...(calls === 0 ? [`_ = ${name}`] : uses),
  ]
}

/** Several literals in one expression that spans several lines. */
export function literalList(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const name = body.name('f')
  const one = body.block(literalScope(scope, 1, ['return n']))
  const other = body.block(literalScope(scope, 1, ['return n']))
  return [
    `for _, ${name} := range []func(int) int{ func(n int) int {`,
    ...one,
    'return n',
    '}, func(n int) int {',
    ...other,
    `return ${expression(body, { ...scope, variables: ['n'], constants: [] })}`,
    '} } {',
    `${random.pick(scope.variables)} += ${name}(${random.pick(scope.variables)})`,
    '}',
  ]
}

export function deferred(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const call = random.chance(0.3) ? body.call(scope, random.pick(scope.variables)) : undefined
  if (call !== undefined) return [`defer func(int) {}(${call})`]
  return ['defer func() {', ...body.block(actionScope(scope)), '}()']
}

/** A panic that is recovered. */
export function recovering(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const caught = body.block(actionScope(scope))
  return [
    'func() {',
    'defer func() {',
    'if r := recover(); r != nil {',
    ...caught,
    '}',
    '}()',
    ...body.block(inner(scope, { exits: ['return', 'panic("thrown")'] })),
    ...(random.chance(0.5) ? [`if ${condition(body, scope)} {`, 'panic(7)', '}'] : []),
    ...body.block(inner(scope, { exits: ['return', 'panic(nil)'] })),
    '}()',
  ]
}

/** A goroutine that is waited for: if two counted at the same time, the counts would not be reproducible. */
export function goroutine(body: Body, scope: Scope): readonly string[] {
  const done = body.name('done')
  return [
    `${done} := make(chan bool)`,
    'go func() {',
    `defer close(${done})`,
    ...body.block(actionScope(scope)),
    '}()',
    `<-${done}`,
  ]
}
