/** @module The usage texts of `covdata`. */

const COVDATA_USAGE = `usage: covdata <command> -i=<directory>[,<directory>...] [flags]

Reads the coverage data that instrumented Go binaries write to GOCOVERDIR. Works like "go tool covdata", without Go.

  percent   percentage of covered statements for each package
  func      percentage of covered statements for each function and in total
  textfmt   text profile for "go tool cover" and other tools
  pkglist   import paths of all packages
  merge     merge many files into a few
  subtract  what the first directory covers and the second does not
  intersect what all directories cover

Examples:

  covdata percent -i=covdata
  covdata textfmt -i=server,client -o=coverage.out

For help on a command: covdata <command> -help
`

const COMMON_FLAGS = `  -i=DIR,DIR     directories with coverage data
  -pkg=PATTERNS  only packages whose import path matches: example.com/m/a,example.com/m/b/...
`

const USAGES: Readonly<Record<string, string>> = {
  percent: `usage: covdata percent -i=DIR[,DIR...] [-pkg=PATTERNS] [-o=FILE] [-go=VERSION]

Prints the percentage of covered statements for each package.

${COMMON_FLAGS}  -o=FILE        also write a text profile
  -go=VERSION    print in the layout of this Go release; only that of 1.20 differs

Examples:

  covdata percent -i=covdata
  covdata percent -i=server,client -pkg=example.com/m/...
`,
  func: `usage: covdata func -i=DIR[,DIR...] [-pkg=PATTERNS]

Prints the percentage of covered statements for each function, and the total.

${COMMON_FLAGS}
Examples:

  covdata func -i=covdata
  covdata func -i=server,client | sort -t: -k1,1
`,
  textfmt: `usage: covdata textfmt -i=DIR[,DIR...] -o=FILE [-pkg=PATTERNS]

Writes a text profile like that of "go test -coverprofile".

${COMMON_FLAGS}  -o=FILE        where to write the profile

Examples:

  covdata textfmt -i=covdata -o=coverage.out
  go tool cover -html=coverage.out
`,
  pkglist: `usage: covdata pkglist -i=DIR[,DIR...] [-pkg=PATTERNS]

Prints the import paths of all measured packages.

${COMMON_FLAGS}
Example:

  covdata pkglist -i=server,client
`,
  merge: `usage: covdata merge -i=DIR[,DIR...] -o=DIR [-pkg=PATTERNS] [-pcombine]

Adds up the counters of each binary and writes them to a single counter data file.

${COMMON_FLAGS}  -o=DIR         where to write the result; the directory must exist
  -pcombine      combine the data of all binaries as if they were one binary

Examples:

  mkdir merged && covdata merge -i=run1,run2,run3 -o=merged
  mkdir merged && covdata merge -i=server,client -o=merged -pcombine
`,
  subtract: `usage: covdata subtract -i=DIR,DIR -o=DIR [-pkg=PATTERNS]

Keeps the counters of the first directory, but sets those of units that the second one covers to zero.

${COMMON_FLAGS}  -o=DIR         where to write the result; the directory must exist

Example:

  mkdir only-e2e && covdata subtract -i=e2e,unit -o=only-e2e
`,
  intersect: `usage: covdata intersect -i=DIR,DIR[,DIR...] -o=DIR [-pkg=PATTERNS]

Keeps the counters of the first directory, but sets those of units that another one does not cover to zero.
If a directory has several counter data files of a binary, a unit is kept only if it was executed in each file
that has its function, as in Go's own tool. To avoid this, merge the directory first.

${COMMON_FLAGS}  -o=DIR         where to write the result; the directory must exist

Example:

  mkdir both && covdata intersect -i=e2e,unit -o=both
`,
}

/** The usage text of a command, or of covdata if there is no such command. */
export function covdataUsage(command?: string): string {
  const usage = command !== undefined && Object.hasOwn(USAGES, command) ? USAGES[command] : undefined
  return usage ?? COVDATA_USAGE
}
