/** @module Which Go version built an executable. */
import { stat } from 'node:fs/promises'
import { captureBounded } from '../process/boundedCommand.js'
import type { GoCommand } from '../go/goCommand.js'

/** Paths in one command, because the length of a command line is limited. */
const MAX_PATHS = 100

/**
 * Asks `go version` about executables.
 * @returns versions by path, without the leading `go`: `1.26.8`. Files that are not Go programs are left out, and so are
 * all paths after the first hundred. Empty if `go version` cannot be run, does not answer in time or is stopped.
 */
export async function goVersionsOf(
  go: GoCommand,
  paths: readonly string[],
  stop: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const asked = (await Promise.all(paths.slice(0, MAX_PATHS).map(fileAt))).filter(
    (path) => path !== undefined,
  )
  if (asked.length === 0) return new Map()
  const { program, env, platform } = go
  const args = ['version', ...asked]
  const ended = await captureBounded(program, args, { cwd: '.', env, platform, stop }).catch(() => undefined)
  const lines = (ended?.stdout ?? '').split(/\r?\n/)
  return new Map(
    asked.flatMap((path) => {
      // `go1.26.8`, `devel go1.28-…`
      const shown = lines.flatMap((text) => (text.startsWith(`${path}: `) ? text.slice(path.length + 2) : []))
      return shown.flatMap((text) => {
        const version = /^(?:devel )?go(.+)$/.exec(text)?.[1]
        return version === undefined ? [] : [[path, version] as const]
      })
    }),
  )
}

/** Files only: `go version` would search a whole directory. */
async function fileAt(path: string): Promise<string | undefined> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() === true ? path : undefined
}
