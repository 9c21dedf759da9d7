/** @module The -overlay in GOFLAGS, which one on the command line would put out of effect. */

/** @param goFlags as the go command reads it: flags with their values, separated by blanks, in quotes where they hold some */
export function inheritedOverlay(goFlags: string): string | undefined {
  const words = [...goFlags.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
  return words.flatMap((word) => /^--?overlay=(.+)$/.exec(word)?.[1] ?? []).at(-1)
}
