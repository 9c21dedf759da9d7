/** @module Flags in GOFLAGS, which the same flags on the command line override. */

/**
 * The value of a flag in GOFLAGS, the last one if it is repeated; undefined without one.
 * @param goFlags flags separated by blanks, in quotes if they contain blanks
 * @param name without dashes
 */
export function inheritedFlag(goFlags: string, name: 'overlay' | 'run' | 'tags'): string | undefined {
  const value = new RegExp(`^--?${name}=(.+)$`)
  return inheritedWords(goFlags)
    .flatMap((word) => value.exec(word)?.[1] ?? [])
    .at(-1)
}

/** The flags in GOFLAGS, without quotes. */
export function inheritedWords(goFlags: string): readonly string[] {
  return [...goFlags.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
}
