/** Directories that change while they are read: at each turn of the event loop, and at any time by another process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UNIT_FIELDS } from '../../../src/covdata/format/format.js'
import { UserError } from '../../../src/support/errors.js'
import { depth } from '../../helpers/depth.js'
import { mergedReport } from '../../helpers/merged.js'
import { INTACT_FIGURES, type Reported, covdata, makeData, report } from './data.js'
import { counterFile, victim, victimProgram } from './samples.js'

/** A counter data file of a process that executed every unit the same number of times. */
function evenFile(count: number): Uint8Array {
  const entries = victim.packages.flatMap(({ functions }, packageIndex) =>
    functions.map(({ units }, functionIndex) => ({
      packageIndex,
      functionIndex,
      counters: new Uint32Array(units.length / UNIT_FIELDS).fill(count),
    })),
  )
  return counterFile('uleb', entries)
}

const FILE = evenFile(1)

/** How often the units of the changing binary were executed: all equally often, since files count completely or not at all. */
function timesIn({ victim: { profile } }: Reported): number {
  const counts = new Set(profile.map((line) => Number(line.replace(/.* /, ''))))
  expect(counts.size).toBeLessThanOrEqual(1)
  const [count] = counts
  return count ?? 0
}

let root: string
let directory: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  directory = path.join(root, 'data')
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

function fileOf(pid: number): string {
  return path.join(directory, `covcounters.${victimProgram.tag}.${pid}.17000000000000000${pid}`)
}

/** @returns how many files of the changing binary there are */
async function makeFiles(count: number): Promise<number> {
  const places = await makeData(directory)
  await rm(places.sound)
  for (let pid = 100; pid < 100 + count; pid++) writeFileSync(fileOf(pid), FILE)
  return count
}

/** Enough files for a report to take several turns of the event loop. */
const FILES = 150
const LAST = 99 + FILES

/** How often the process of another file executed every unit. */
const ANOTHER = 1000

/** What happens to the last file. */
const CHANGES: Readonly<Record<string, (file: string) => void>> = {
  'is cut off': (file) => {
    truncateSync(file, 100)
  },
  'is emptied': (file) => {
    truncateSync(file)
  },
  grows: (file) => {
    appendFileSync(file, 'more')
  },
  vanishes: (file) => {
    rmSync(file)
  },
  'becomes a directory': (file) => {
    rmSync(file)
    mkdirSync(file)
  },
  'is replaced by another one': (file) => {
    writeFileSync(`${file}.new`, evenFile(ANOTHER))
    renameSync(`${file}.new`, file)
  },
}

/** Runs something again and again, with a change at a later turn each time, until the change comes too late. */
async function atEveryTurn<T>(
  read: () => Promise<T>,
  change: () => void,
  check: (result: T) => void,
): Promise<void> {
  for (let turns = 0, isLate = false; !isLate; turns = Math.ceil(turns * depth(3, 1.5)) + 1) {
    await makeFiles(FILES)
    const running = read()
    isLate = await isOverAfter(running, turns)
    change()
    check(await running)
    await rm(directory, { recursive: true, force: true })
  }
}

/** The figures of the directory. The profile is written elsewhere, in case the directory vanishes. */
async function reportKept(): Promise<Reported> {
  const profile = path.join(root, 'profile')
  await writeFile(profile, '')
  return report(directory, profile)
}

/** Whether something ends within a number of turns of the event loop. */
async function isOverAfter(running: Promise<unknown>, turns: number): Promise<boolean> {
  const states: string[] = []
  void running.then(() => states.push('over'))
  for (let turn = 0; turn < turns && states.length === 0; turn++) await setImmediate()
  return states.length > 0
}

describe('while a directory is read,', () => {
  it.each(Object.keys(CHANGES))('a file that %s affects no other file', async (name) => {
    const seen = new Set<number>()
    await atEveryTurn(
      reportKept,
      () => {
        CHANGES[name]?.(fileOf(LAST))
      },
      (said) => {
        expect(said.intact).toEqual(INTACT_FIGURES)
        expect([FILES, FILES - 1, FILES - 1 + ANOTHER]).toContain(timesIn(said))
        if (said.exitCode === 1) expect(said.stderr).toContain(fileOf(LAST))
        seen.add(timesIn(said))
      },
    )
    expect(seen.size).toBeGreaterThan(1)
  })

  it('a directory that vanishes is reported, or what was read from it counts', async () => {
    const exitCodes = new Set<number>()
    await atEveryTurn(
      reportKept,
      () => {
        rmSync(directory, { recursive: true })
      },
      (said) => {
        if (said.exitCode === 1) expect(said.stderr).toContain(directory)
        exitCodes.add(said.exitCode)
      },
    )
    expect(exitCodes).toEqual(new Set([0, 1]))
  })

  it.each(['merge', 'subtract', 'intersect'])(
    '%s reports a directory or a file that vanishes',
    async (command) => {
      const sound = path.join(root, 'sound')
      await makeData(sound)
      for (const vanishing of [directory, fileOf(LAST)]) {
        const exitCodes = new Set<number>()
        await atEveryTurn(
          async () => {
            const out = await mkdtemp(path.join(root, 'out-'))
            return covdata(command, `-i=${sound},${directory}`, `-o=${out}`)
          },
          () => {
            rmSync(vanishing, { recursive: true })
          },
          (said) => {
            if (said.exitCode === 1) expect(said.stderr).toContain(directory)
            exitCodes.add(said.exitCode)
          },
        )
        expect(exitCodes).toContain(0)
      }
    },
  )

  it('report names a directory or a file that vanishes', async () => {
    for (const vanishing of [directory, fileOf(LAST)]) {
      const outcomes = new Set<string>()
      await atEveryTurn(
        () =>
          mergedReport({
            directories: [directory],
            outDirectory: path.join(root, 'out'),
            version: '0',
          }).then(
            ({ findings }) => findings.map(({ code }) => code).join(),
            (error: unknown) => {
              if (!(error instanceof UserError)) throw error
              return error.message
            },
          ),
        () => {
          rmSync(vanishing, { recursive: true })
        },
        (outcome) => {
          outcomes.add(outcome)
        },
      )
      expect(outcomes).toContain('')
    }
  })
})

/** Each round hits another moment; CHANGING_ROUNDS sets another number of rounds. */
const ROUNDS = Number(process.env.CHANGING_ROUNDS ?? depth(10, 40))
/** On a busy machine the other process may do nothing for a while. */
const MOST_ROUNDS = 50 * ROUNDS

/** A script that corrupts and repairs the files in its arguments until it is killed. */
const VANDAL = `
const { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } = require('fs')
const files = process.argv.slice(1)
const whole = readFileSync(files[0])
const deeds = [
  (file) => writeFileSync(file, whole),
  (file) => writeFileSync(file, whole),
  (file) => truncateSync(file, Math.floor(Math.random() * whole.length)),
  (file) => appendFileSync(file, 'more'),
  (file) => rmSync(file),
  (file) => { writeFileSync(file + '.new', whole); renameSync(file + '.new', file) },
]
process.stdout.write('ready')
for (;;) {
  const pick = (all) => all[Math.floor(Math.random() * all.length)]
  try { pick(deeds)(pick(files)) } catch {}
}
`

describe('while another process corrupts and repairs files,', () => {
  it('each of them counts completely or not at all', async () => {
    const files = await makeFiles(20)
    const paths = Array.from({ length: files }, (_, index) => fileOf(100 + index))
    const vandal = spawn(process.execPath, ['--eval', VANDAL, ...paths], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      await once(vandal.stdout, 'data')
      const exitCodes = new Set<number>()
      for (let round = 0; round < ROUNDS || (!exitCodes.has(1) && round < MOST_ROUNDS); round++) {
        const said = await report(directory)
        expect(said.intact).toEqual(INTACT_FIGURES)
        expect(timesIn(said)).toBeLessThanOrEqual(files)
        exitCodes.add(said.exitCode)
      }
      expect(exitCodes).toContain(1)
    } finally {
      const ended = once(vandal, 'exit')
      vandal.kill('SIGKILL')
      await ended
    }
  })

  it('a meta-data file is read completely or reported', async () => {
    const { meta } = await makeData(directory)
    const vandal = spawn(process.execPath, ['--eval', VANDAL, meta], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(vandal.stdout, 'data')
      for (let round = 0; round < ROUNDS; round++) {
        const said = await report(directory)
        expect(said.intact).toEqual(INTACT_FIGURES)
        if (said.victim.profile.length === 0) expect(said.stderr).toContain(path.basename(meta))
        else expect(said.victim.percent).toHaveLength(victim.packages.length)
      }
    } finally {
      const ended = once(vandal, 'exit')
      vandal.kill('SIGKILL')
      await ended
    }
  })
})
