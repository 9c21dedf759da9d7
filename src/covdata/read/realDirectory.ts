/** @module Directories are the same when they are one place, whatever links lead there. */
import { realpathSync } from 'node:fs'

/** The path without links, as the file system spells it (`Cov` and `cov` may be one directory); a directory that vanished since it was listed has no other name than its own. */
export function realDirectory(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
