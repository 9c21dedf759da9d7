/** @module Finds out whether two paths lead to the same directory. */
import { realpathSync } from 'node:fs'

/**
 * The path of a directory without links and in the file system's own spelling: `Cov` and `cov` may be the same directory.
 * A directory that no longer exists keeps the path it was given.
 */
export function realDirectory(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
