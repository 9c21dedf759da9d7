/** @module Removing a folder that was made for something that was not written. */
import { rmdirSync } from 'node:fs'

/** Leaves it if there is something in it. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // There is something in it.
  }
}
