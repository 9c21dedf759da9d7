/** @module The -overlay in GOFLAGS, which one on the command line would override. */

/**
 * The path of the last -overlay in GOFLAGS; undefined without one.
 * @param goFlags flags separated by blanks, in quotes if they contain blanks
 */
export function inheritedOverlay(goFlags: string): string | undefined {
  const words = [...goFlags.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )
  return words.flatMap((word) => /^--?overlay=(.+)$/.exec(word)?.[1] ?? []).at(-1)
}
