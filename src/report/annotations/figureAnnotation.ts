/** @module The percentage as an annotation, so that it is in the list of annotations of the workflow run. */
import type { WantedLines } from '../../compare/comparison.js'
import { uncoveredOf } from '../../coverage/tallies.js'
import type { ModuleFile } from '../../coverage/moduleFiles.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import { MAX_LINE, isRepositoryPath } from '../repositoryFiles.js'
import { percentText } from '../words.js'
import type { Annotation } from './annotations.js'

/**
 * A notice at the `module` line of go.mod: of the module in the root of the repository, or else of the first one by path.
 * Undefined if nothing was measured, or if that line is not known to be in the annotated commit.
 */
export function figureAnnotation({
  coverage,
  moduleFiles,
  comparison,
  commit,
}: Report): Annotation | undefined {
  const { together } = coverage.tallies
  const moduleFile = [...moduleFiles].sort(byDepth)[0]
  if (together.total === 0 || commit === undefined || moduleFile === undefined) return undefined
  const place = placeAt(moduleFile, comparison.lines)
  if (place === undefined) return undefined
  const figure = `${percentText(together)} of ${plural(together.total, 'statement')}`
  return {
    level: 'notice',
    path: place.path,
    startLine: place.startLine,
    endLine: place.startLine,
    title: `Go integration coverage: ${percentText(together)}`,
    message: `${figure} covered by the integration tests, ${uncoveredOf(together)} uncovered`,
  }
}

function byDepth(a: ModuleFile, b: ModuleFile): number {
  const isRoot = ({ file }: ModuleFile): boolean => file === 'go.mod'
  if (isRoot(a) !== isRoot(b)) return isRoot(a) ? -1 : 1
  return a.file < b.file ? -1 : 1
}

/** The place of a module's line at the annotated commit, as far as that commit was compared. */
function placeAt(place: ModuleFile, lines: WantedLines): Pick<Annotation, 'path' | 'startLine'> | undefined {
  const { file, line, uncommitted } = place
  if (uncommitted === true || !isRepositoryPath(file) || line < 1 || line > MAX_LINE) return undefined
  if (lines.kind === 'none') return { path: file, startLine: line }
  const found = lines.head.find(place)
  const startLine = found?.map.later(line)
  return found === undefined || startLine === undefined ? undefined : { path: found.path, startLine }
}
