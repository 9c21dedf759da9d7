/** @module A disk of a few kilobytes, to be full at will, or one that can only be read. */
import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { notHere } from './onlyWhere.js'

/**
 * Mounts a disk while `work` uses it. Only root on Linux can: elsewhere this prints so, and `work` is not called.
 * @param options of mount: `size=64k`, `ro`
 */
export async function onDisk(directory: string, options: string, work: () => Promise<void>): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    notHere('only root on Linux can mount a disk')
    return
  }
  await mkdir(directory, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', directory])
  try {
    await work()
  } finally {
    execFileSync('umount', ['-l', directory])
  }
}
