/** @module Modules of one path in several directories, which Go's data cannot tell apart once they are merged. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { groupBy } from '../support/arrays.js'

/** A module in the repository, as one leg or report says it. */
export interface ModulePlace {
  readonly path: string
  /** With slashes: `.` for the top. */
  readonly directory: string
  /** The hash of its go.mod; undefined if it is not known. */
  readonly blob: string | undefined
}

export interface MixedModules {
  readonly findings: readonly Finding[]
  /** Whether a file is in one of these modules. */
  readonly has: (file: Pick<SourceFile, 'path'>) => boolean
}

export function mixedModules(places: readonly ModulePlace[]): MixedModules {
  const mixed = [...groupBy(places, ({ path }) => path)].flatMap(([path, all]) => {
    const apart = all.filter((place, index) => all.slice(0, index).every((other) => areApart(place, other)))
    return apart.length < 2 ? [] : { path, directories: apart.map(({ directory }) => directory) }
  })
  const lines = mixed.map(
    ({ path, directories }) => `${path}: ${directories.sort(compareBytes).join(' and ')}`,
  )
  const title = 'Modules of the same path in different directories were merged'
  return {
    findings: findingIfAny('modules-mixed', title, lines.sort(compareBytes)),
    has: (file) => mixed.some(({ path }) => file.path.startsWith(`${path}/`)),
  }
}

/** The same module is in another directory if a job has checked out the repository into a folder of its workspace. */
function areApart(one: ModulePlace, other: ModulePlace): boolean {
  const isBelow = isEndOf(one.directory, other.directory) || isEndOf(other.directory, one.directory)
  const areEqual = one.blob === undefined || other.blob === undefined || one.blob === other.blob
  return !(isBelow && areEqual)
}

function isEndOf(end: string, directory: string): boolean {
  return end === '.' || directory === end || directory.endsWith(`/${end}`)
}
