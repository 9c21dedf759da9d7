/** @module The measured file that somebody names, as they see it. */
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LineSpan } from '../../attribution/unitsOfLines.js'
import { nearest } from '../../findings/nearest.js'
import type { Report } from '../report.js'
import { repositoryPaths } from '../repositoryFiles.js'

/** Files that are suggested. */
const MAX_SUGGESTIONS = 3

/** Lines of a file: `cart.go:12`, `cart.go:12-15`, and `cart.go:12:3` as compilers write it. */
export interface NamedLines extends LineSpan {
  readonly file: string
}

/** @returns what is wrong if the text names no lines: the end of a sentence that begins with it */
export function parseLines(text: string): NamedLines | string {
  const [, file = '', places = ''] = /^(.+?):([\d:-]+)$/.exec(text) ?? []
  const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9})|:\d+)?:?$/.exec(places) ?? []
  if (first === undefined) return 'names no line'
  const [startLine, endLine] = [Number(first), Number(last)]
  if (startLine < 1) return 'names line 0, and the first one is 1'
  return endLine < startLine ? 'ends before it begins' : { file, startLine, endLine }
}

/** Paths as in the coverage model. */
export type NamedFile =
  | { readonly kind: 'one'; readonly path: string }
  | { readonly kind: 'several'; readonly paths: readonly string[] }
  /** With the files that may have been meant, the most likely first. */
  | { readonly kind: 'none'; readonly near: readonly string[] }

/**
 * Finds a measured file: by its path from the working directory, its path in the coverage model or in the repository, or the
 * end of one of these, such as its base name, if that is of one file only.
 * @param workingDirectory absolute
 */
export async function namedFile(
  report: Pick<Report, 'coverage' | 'files' | 'located' | 'directedFiles' | 'sources'>,
  name: string,
  workingDirectory: string,
): Promise<NamedFile> {
  const paths = report.coverage.packages.flatMap(({ files }) => files.map(({ path }) => path))
  if (paths.includes(name)) return { kind: 'one', path: name }
  const wanted = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const base = lastPart(wanted)
  const place = await realpath(resolve(workingDirectory, name)).catch(() => undefined)
  if (place !== undefined)
    for (const path of paths)
      if (lastPart(path) === base && (await report.sources.place(path)) === place)
        return { kind: 'one', path }
  const inRepository = repositoryPaths(report)
  const whole = paths.filter((path) => inRepository.get(path) === wanted)
  const isEnd = (path: string | undefined): boolean => path?.endsWith(`/${wanted}`) === true
  const ends = paths.filter((path) => isEnd(path) || isEnd(`/${inRepository.get(path) ?? ''}`))
  const found = whole.length > 0 ? whole : ends
  const [path, ...others] = found
  if (path !== undefined)
    return others.length === 0 ? { kind: 'one', path } : { kind: 'several', paths: found }
  return { kind: 'none', near: similar(wanted, paths) }
}

/** By the whole path if it has several parts, or else by the base name. */
function similar(wanted: string, paths: readonly string[]): readonly string[] {
  const partOf = (path: string): string =>
    wanted.includes('/') ? path.split('/').slice(-wanted.split('/').length).join('/') : lastPart(path)
  const parts = [...new Set(paths.map(partOf))]
  return nearest(wanted, parts)
    .slice(0, MAX_SUGGESTIONS)
    .flatMap((part) => paths.filter((path) => partOf(path) === part))
    .slice(0, MAX_SUGGESTIONS)
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
