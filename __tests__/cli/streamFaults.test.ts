import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { transform } from 'esbuild'

/** Writes seven pieces, as a command does that reads something between them. */
const PIECES = `
watchForFaults(process.stdout, (error) => process.stderr.write(error.code + '\\n'))
for (let piece = 0; piece < 7; piece++) {
  process.stdout.write('piece')
  await new Promise((resolve) => setTimeout(resolve, 5))
}
`

it('watchForFaults says once that a disk is full, however many pieces are written', async () => {
  if (process.platform !== 'linux') {
    console.log('not run: only Linux has /dev/full')
    return
  }
  const { code: script } = await transform(await readFile('src/cli/streamFaults.ts'), { loader: 'ts' })
  const full = await open('/dev/full', 'w')
  const args = ['--input-type=module', '-e', script + PIECES]
  const child = spawn(process.execPath, args, { stdio: ['ignore', full.fd, 'pipe'] })
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  await full.close()
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'ENOSPC\n' })
})
