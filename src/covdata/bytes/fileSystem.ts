/** @module What covdata needs of node:fs/promises, which takes longer to load than a small directory to read. */
import * as fs from 'node:fs'
import { promisify } from 'node:util'

export const readdir = promisify(fs.readdir)
export const stat = promisify(fs.stat)
export const writeFile = promisify(fs.writeFile)
/** @returns a number, which is to be closed */
export const open = promisify(fs.open)
export const close = promisify(fs.close)
