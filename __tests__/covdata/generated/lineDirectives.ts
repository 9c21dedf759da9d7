/** @module Generates //line directives, which give the code after them another position. */
import type { Random } from './random.js'

const TARGETS = ['gen.y', 'größe.y', '../up.rl', 'a b.tmpl', 'dir/part.go']

/**
 * The directives of a package. Some are repeated, so that functions interleave or have the same position; Go does not
 * define the order of functions at the same position.
 */
export class LineDirectives {
  #made = 0
  #last = ''

  next(random: Random): string {
    if (this.#last !== '' && random.chance(0.25)) return this.#last
    this.#made++
    const far = random.chance(0.03) ? 5_000_000 : 0
    this.#last = directive(random, far + 1_000 * this.#made + random.below(30))
    return this.#last
  }
}

function directive(random: Random, line: number): string {
  switch (random.below(5)) {
    case 0:
      return `//line ${random.pick(TARGETS)}:${line}:${random.between(1, 40)}`
    case 1:
      return `//line :${line}:${random.between(1, 9)}`
    case 2:
      return `/*line ${random.pick(TARGETS)}:${line}:${random.between(1, 40)}*/`
    default:
      return `//line ${random.pick(TARGETS)}:${line}`
  }
}
