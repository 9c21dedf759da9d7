/** @module The few promises that covdata needs. Loading node:fs/promises takes longer than reading a small directory. */
import * as fs from 'node:fs'
import { promisify } from 'node:util'

export const readdir = promisify(fs.readdir)
export const opendir = promisify(fs.opendir)
export const stat = promisify(fs.stat)
export const writeFile = promisify(fs.writeFile)
/** @returns a file descriptor; close it with `close` */
export const open = promisify(fs.open)
export const close = promisify(fs.close)
