/** @module Source files in the data that are not a package's own Go files: removed ones, and names from line directives. */
import type { SourceNames } from '../coverage/sourceNames.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { FIRST_WITH_SPLIT_UNITS, type GoVersion, compareVersions } from '../go/goVersion.js'
import { plural } from '../support/plural.js'

/** Names both kinds of files. */
export function namedSourceFindings({ gone, directed }: SourceNames): readonly Finding[] {
  const names = [...directed].map(([path, source]) => `${path} (named in ${source})`)
  return [
    ...findingIfAny('sources-gone', `${plural(gone.size, 'source file')} no longer there: not counted`, [
      ...[...gone].sort(),
    ]),
    ...findingIfAny(
      'line-directives',
      `Functions have the names and lines of ${plural(names.length, 'file')} by line directives`,
      names.sort(),
    ),
  ]
}

/**
 * The files whose lines in the data are not theirs: since Go 1.27 only the name of a file comes from a line directive,
 * and the lines are those of the Go file.
 */
export function misnamedFiles({ directed }: SourceNames, go: GoVersion | undefined): ReadonlySet<string> {
  return go !== undefined && compareVersions(go, FIRST_WITH_SPLIT_UNITS) < 0
    ? new Set()
    : new Set([...directed].filter(([path, source]) => !path.endsWith(`/${source}`)).map(([path]) => path))
}
