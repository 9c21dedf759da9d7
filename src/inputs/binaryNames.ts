/** @module Names for binaries, in front of their main packages: `etcd=./server`. */
import { UserError } from '../support/errors.js'

export interface BinaryName {
  /** The file name, without `.exe`. */
  readonly name: string
  /** A pattern of the go command for one main package. */
  readonly pattern: string
}

/**
 * Separates names from patterns. Import paths contain no equals sign.
 * @throws UserError for a name that is no file name, for a name without a package, and for a name that is given twice
 */
export function takeNames(words: readonly string[]): {
  readonly patterns: readonly string[]
  readonly names: readonly BinaryName[]
} {
  const names = words.flatMap((word) => {
    const end = word.indexOf('=')
    return end < 0 ? [] : [checked(word, { name: word.slice(0, end), pattern: word.slice(end + 1) })]
  })
  const twice = names.find(({ name }, i) => names.findIndex((other) => other.name === name) !== i)
  if (twice !== undefined)
    throw new UserError(`packages: two binaries have the name ${twice.name}`, 'Give each a name of its own.')
  return { patterns: words.map((word) => word.slice(word.indexOf('=') + 1)), names }
}

function checked(word: string, named: BinaryName): BinaryName {
  if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(named.name))
    throw new UserError(
      `packages: ${JSON.stringify(named.name)} in ${JSON.stringify(word)} is not a name for a binary`,
      'A name consists of letters, digits and any of . _ + -; bin-dir sets the directory.',
    )
  if (named.pattern === '' || named.pattern.startsWith('-') || named.pattern.includes('...'))
    throw new UserError(
      `packages: ${JSON.stringify(word)} names no single main package`,
      `Write the name in front of one package: ${named.name}=./cmd/server`,
    )
  return named
}
