/** @module The measured files that an annotation or a link can name: whatever a manifest says, git could have them. */
import type { SourceFile } from '../coverage/sourceFiles.js'
import type { Report } from './report.js'

/** The last line number that an API with 32-bit numbers can take; data from elsewhere may contain any number. */
export const MAX_LINE = 0x7fffffff
/** Characters; no file system has longer paths. */
const MAX_PATH_LENGTH = 4096

/** The files with a possible place in the repository, by their paths in the coverage model. */
export function repositoryFiles({ files }: Pick<Report, 'files'>): ReadonlyMap<string, SourceFile> {
  return new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]))
}

/**
 * The paths in the repository of the measured files, by their paths in the coverage model; some say nothing of the content.
 * Of files that line directives name, only those are known that were compared with the data.
 */
export function repositoryPaths({
  files,
  located,
  directedFiles,
}: Pick<Report, 'files' | 'located' | 'directedFiles'>): ReadonlyMap<string, string> {
  const paths = new Map(located)
  for (const path of directedFiles) paths.delete(path)
  for (const { path, file } of files) paths.set(path, file)
  return paths
}

/** Whether git could have the path: relative, with slashes, and without `.` and `..`. */
export function isRepositoryPath(path: string): boolean {
  return (
    path !== '' &&
    path.length <= MAX_PATH_LENGTH &&
    !/[\\\p{Cc}]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}
