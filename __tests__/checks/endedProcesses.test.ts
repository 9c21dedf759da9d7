/** Which processes have certainly ended, and who reads a directory, from what real processes show. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from '@jest/globals'
import { EndedProcesses, anyReader } from '../../src/checks/endedProcesses.js'
import { encodeProgram, smallProgram } from '../covdata/builders.js'
import { writeLive } from '../covdata/liveBuilder.js'
import { inTemporary } from '../helpers/temporary.js'
import { onlyWhere } from '../helpers/onlyWhere.js'

const encoded = encodeProgram(smallProgram('atomic', { F: [[1, 1]] }))
const { it: onLinux } = onlyWhere(process.platform === 'linux', 'only Linux shows the processes of a program')
/** No process can have a larger id. */
const NOBODY = 2 ** 22 + 1

onLinux('a killed process has certainly ended only if its program was seen running here', async () => {
  await inTemporary(async (directory) => {
    const sleeper = spawn('sleep', ['60'], { stdio: 'ignore' })
    try {
      await once(sleeper, 'spawn')
      const started = BigInt(Date.now()) * 1_000_000n
      const live = async (pid: number, program: string, end: readonly [number, number]): Promise<string> =>
        writeLive(directory, encoded, {
          pid,
          started: started + BigInt(pid),
          words: [],
          args: [program, '60'],
          end,
        })
      const running = await live(sleeper.pid ?? 0, 'sleep', [0, 0])
      const killed = await live(NOBODY, 'sleep', [0, 0])
      const unseen = await live(NOBODY + 1, 'other', [0, 0])
      const panicked = await live(NOBODY + 2, 'other', [2, 0])
      const ended = await new EndedProcesses('linux').among([running, killed, unseen, panicked])
      expect(ended).toEqual(new Set([killed, panicked]))
    } finally {
      sleeper.kill()
      await once(sleeper, 'close')
    }
  })
})

onLinux(
  'a process that names a directory in its command line, or works in it, is a reader of it, unless it writes there',
  async () => {
    await inTemporary(async (directory) => {
      const running = async (arg: string, cwd = '/'): Promise<boolean> => {
        const child = spawn('sh', ['-c', 'read line', 'sh', arg], {
          cwd,
          stdio: ['pipe', 'ignore', 'ignore'],
        })
        await once(child, 'spawn')
        const found = await anyReader([directory], 'linux')
        child.stdin.end()
        await once(child, 'close')
        return found
      }
      expect(await running('other')).toBe(false)
      expect(await running(`-i=${directory}/binaries`)).toBe(true)
      expect(await running('.', directory)).toBe(true)
      expect(await running(`-test.gocoverdir=${directory}`)).toBe(false)
    })
  },
)
