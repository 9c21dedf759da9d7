/** @module What commander found on the command line, and how it is shown. */
import picocolors from 'picocolors'

/** Flags by their names in camel case. */
export type Options = Readonly<Record<string, string | boolean>>

/** The text of an input among commander's options: `goVersion` for `go-version`. */
export function optionText(options: Options, name: string): string | undefined {
  const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return value === undefined ? undefined : String(value)
}

/** Columns of a terminal; one that does not know its size says 0. */
export function widthOf(stream: { readonly columns?: number }): number | undefined {
  return stream.columns === 0 ? undefined : stream.columns
}

/** Colours where a person looks, unless NO_COLOR says otherwise. */
export function colorsFor(stream: { readonly isTTY?: boolean }): ReturnType<typeof picocolors.createColors> {
  return picocolors.createColors(stream.isTTY === true && picocolors.isColorSupported)
}
