/** @module The paths of measured files for other tools, which know the repository but not Go's import paths. */
import type { PackageCoverage } from '../coverage/model.js'
import type { Report } from './report.js'
import { repositoryPaths } from './repositoryFiles.js'

/** What Go calls the package of files that are named one by one. */
const NAMED_FILES = 'command-line-arguments'

/**
 * The path of a file relative to the top of the repository, with slashes. Files that are not known to be there have the
 * path that they would have in the module: it is known for the module's other files, or the module is all there is. Those
 * of other modules keep the paths of the coverage model.
 * @returns undefined for files whose lines may be those of another file, as line directives name them
 */
export type ReportedPath = (path: string, pkg: PackageCoverage) => string | undefined

export function reportedPaths(
  report: Pick<Report, 'coverage' | 'directedFiles' | 'files' | 'located' | 'modulePath'>,
): ReportedPath {
  const { directedFiles, modulePath, coverage } = report
  const known = repositoryPaths(report)
  // Those that were recorded have the lines that the data says.
  const recorded = new Set(report.files.map(({ path }) => path))
  const directed = new Set(directedFiles.filter((path) => !recorded.has(path)))
  const roots = moduleRoots(coverage.packages, known)
  return (path, { modulePath: own }) => {
    if (directed.has(path)) return undefined
    const file = known.get(path)
    if (file !== undefined) return file
    const root = roots.get(own) ?? (own === modulePath ? '' : undefined)
    const inModule = pathInModule(path, own)
    return root === undefined || inModule === undefined ? path : root + inModule
  }
}

/** The directories of modules in the repository, as far as they are known: empty, or with a slash at the end. */
function moduleRoots(
  packages: readonly PackageCoverage[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const roots = new Map<string, string>()
  for (const { modulePath, files } of packages) {
    if (roots.has(modulePath)) continue
    for (const { path } of files) {
      const [file, inModule] = [known.get(path), pathInModule(path, modulePath)]
      if (file === undefined || inModule === undefined) continue
      if (file === inModule || file.endsWith(`/${inModule}`)) {
        roots.set(modulePath, file.slice(0, file.length - inModule.length))
        break
      }
    }
  }
  return roots
}

function pathInModule(path: string, modulePath: string): string | undefined {
  const prefix = `${modulePath === '' ? NAMED_FILES : modulePath}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined
}
