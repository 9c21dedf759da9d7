/** @module Files that Go names by where they were built (`go build main.go`), as files of their modules. */
import { join, posix } from 'node:path'
import { FileReader } from '../covdata/bytes/fileReader.js'
import { modulePathIn } from '../go/packages/modFile.js'
import { pathBelow } from '../support/pathsWithin.js'
import type { PathMap } from './pathMap.js'

/** A file as Go names it in a package. */
export interface NamedFile {
  /** `example.com/shop/cmd/shop/main.go` */
  readonly path: string
  readonly modulePath: string
}

/**
 * Finds the names of files.
 * @param file where it was built
 * @returns undefined if it is not known to be in a module of the repository
 */
export type FileNamer = (file: string) => NamedFile | undefined

/**
 * Names the files that `path-map` finds in the repository, and those that were built in it, by the nearest go.mod.
 * @param root absolute: the top of the repository
 */
export function fileNamer(root: string, pathMap: PathMap): FileNamer {
  const modules = new Map<string, string | undefined>()
  const moduleAt = (directory: string): string | undefined => {
    if (!modules.has(directory)) modules.set(directory, modulePathOf(join(root, directory, 'go.mod')))
    return modules.get(directory)
  }
  return (file) => {
    const place = pathMap.find(file) ?? pathBelow(root, file)
    if (place === undefined) return undefined
    for (let directory = posix.dirname(place); ; directory = posix.dirname(directory)) {
      const modulePath = moduleAt(directory)
      if (modulePath !== undefined)
        return { path: posix.join(modulePath, posix.relative(directory, place)), modulePath }
      if (directory === '.') return undefined
    }
  }
}

/** Read at once, as the rest of the data is. */
function modulePathOf(file: string): string | undefined {
  try {
    return modulePathIn(Buffer.from(new FileReader().read(file)).toString('utf8'))
  } catch {
    return undefined
  }
}
