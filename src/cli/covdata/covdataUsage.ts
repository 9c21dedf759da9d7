/** @module What `covdata` says about itself. */

const COVDATA_USAGE = `usage: covdata <command> -i=<directory>[,<directory>...] [flags]

Reads the coverage data that instrumented Go programs write to GOCOVERDIR, as "go tool covdata" does, without Go.

  percent   statements covered, package by package
  func      statements covered, function by function, with the total
  textfmt   a text profile for "go tool cover" and everything that reads it
  pkglist   the import paths of all packages
  merge     many files into few
  subtract  what the first directory executed and the second did not
  intersect what all directories executed

Examples:

  covdata percent -i=covdata
  covdata textfmt -i=server,client -o=coverage.out

More on a command: covdata <command> -help
`

const COMMON_FLAGS = `  -i=DIR,DIR     directories with coverage data
  -pkg=PATTERNS  only packages whose import path matches: example.com/m/a,example.com/m/b/...
`

const USAGES: Readonly<Record<string, string>> = {
  percent: `usage: covdata percent -i=DIR[,DIR...] [-pkg=PATTERNS] [-o=FILE] [-go=VERSION]

Prints the share of statements covered, package by package.

${COMMON_FLAGS}  -o=FILE        write a text profile as well
  -go=VERSION    print as the covdata of this Go release does; 1.20 has a layout of its own

Examples:

  covdata percent -i=covdata
  covdata percent -i=server,client -pkg=example.com/m/...
`,
  func: `usage: covdata func -i=DIR[,DIR...] [-pkg=PATTERNS]

Prints the share of statements covered, function by function, and the total of all statements.

${COMMON_FLAGS}
Examples:

  covdata func -i=covdata
  covdata func -i=server,client | sort -t: -k1,1
`,
  textfmt: `usage: covdata textfmt -i=DIR[,DIR...] -o=FILE [-pkg=PATTERNS]

Writes a text profile, as "go test -coverprofile" does.

${COMMON_FLAGS}  -o=FILE        the profile

Examples:

  covdata textfmt -i=covdata -o=coverage.out
  go tool cover -html=coverage.out
`,
  pkglist: `usage: covdata pkglist -i=DIR[,DIR...] [-pkg=PATTERNS]

Prints the import paths of all packages that were measured.

${COMMON_FLAGS}
Example:

  covdata pkglist -i=server,client
`,
  merge: `usage: covdata merge -i=DIR[,DIR...] -o=DIR [-pkg=PATTERNS] [-pcombine]

Adds up the counters of each program and writes one counter data file instead of many.

${COMMON_FLAGS}  -o=DIR         where the result goes; the directory must exist
  -pcombine      make one program's data of all programs' data

Examples:

  mkdir merged && covdata merge -i=run1,run2,run3 -o=merged
  mkdir merged && covdata merge -i=server,client -o=merged -pcombine
`,
  subtract: `usage: covdata subtract -i=DIR,DIR -o=DIR [-pkg=PATTERNS]

Keeps the counters of the first directory, and sets to zero those of units that the second one executed.

${COMMON_FLAGS}  -o=DIR         where the result goes; the directory must exist

Example:

  mkdir only-e2e && covdata subtract -i=e2e,unit -o=only-e2e
`,
  intersect: `usage: covdata intersect -i=DIR,DIR[,DIR...] -o=DIR [-pkg=PATTERNS]

Keeps the counters of the first directory, and sets to zero those of units that another one did not execute.
Where a directory has several counter data files of a program, each of them that has a function must have executed
the unit, as with Go's own tool: merge them first.

${COMMON_FLAGS}  -o=DIR         where the result goes; the directory must exist

Example:

  mkdir both && covdata intersect -i=e2e,unit -o=both
`,
}

/** The usage text of a command, or of covdata itself. */
export function covdataUsage(command?: string): string {
  const usage = command !== undefined && Object.hasOwn(USAGES, command) ? USAGES[command] : undefined
  return usage ?? COVDATA_USAGE
}
