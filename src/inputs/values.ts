/** @module Reads the texts of inputs. Errors name the input, the value and what is allowed. */
import { UserError } from '../support/errors.js'
import type { InputDefinition } from './definitions.js'

/** Returns the text of an input; empty or undefined if the user did not set it. */
export type InputReader<Name extends string> = (name: Name) => string | undefined

/** The texts of inputs, trimmed, or their defaults: a runner fills these in itself, the command line does not. */
export class InputTexts<Name extends string> {
  constructor(
    private readonly definitions: readonly (InputDefinition & { readonly name: Name })[],
    private readonly read: InputReader<Name>,
  ) {}

  text(name: Name): string {
    return (this.read(name) ?? this.default(name)).trim()
  }

  default(name: Name): string {
    return this.definitions.find((input) => input.name === name)?.default ?? ''
  }

  optional(name: Name): string | undefined {
    const text = this.text(name)
    return text === '' ? undefined : text
  }

  /** @throws UserError for anything but `true` and `false` */
  flag(name: Name): boolean {
    const text = this.text(name)
    return choice(name, (text === '' ? this.default(name) : text).toLowerCase(), ['true', 'false']) === 'true'
  }
}

/** @throws UserError for a value that is not on the list */
export function choice<T extends string>(input: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value)
  if (found === undefined)
    throw new UserError(
      `${input}: ${JSON.stringify(value)} is not allowed`,
      `Allowed: ${allowed.join(', ')}.`,
    )
  return found
}

/** The lines of a value, trimmed, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
