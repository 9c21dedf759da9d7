/** @module How a command line is published: argument values may hold secrets, so only names are kept. */

/** Characters: whatever started the process chose its arguments. */
const LONGEST = 1000

/** The base name of the program, then the names of its flags: `server -addr --db`. */
export function commandText([program = 'unknown', ...args]: readonly string[]): string {
  // What follows two dashes is no flag.
  const end = args.indexOf('--')
  const flags = (end < 0 ? args : args.slice(0, end)).flatMap(
    (arg) => /^--?[A-Za-z][\w.-]*/.exec(arg)?.[0] ?? [],
  )
  const text = [program.split(/[\\/]/).at(-1) ?? program, ...flags].join(' ')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
