/** @module The binary of the deaths fixture, built by a Go release with its counters preserved. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { capture } from '../../../src/process/exec.js'
import { writeOverlays } from '../../../src/preserve/overlay.js'
import { keptBuild, sourcesOf } from '../keptBuild.js'
import { replacementsIn } from '../preservedBinaries.js'
import { type GoVersionName, goEnv, goToolchain } from '../toolchains.js'
import { type Reference, markedUnits, wideSource } from './marks.js'
import { type Reaped, plan, reap } from './plan.js'

const FIXTURE = fileURLToPath(new URL('../../fixtures/preserve/deaths', import.meta.url))
const COUNTED = ['', '/early', '/counted', '/wide']

export interface Binary extends Reaped {
  readonly version: GoVersionName
  readonly reference: Reference
}

/** @param root the directory for everything that is built and written */
export async function build(version: GoVersionName, root: string): Promise<Binary> {
  const { goroot } = await goToolchain(version)
  const directory = path.join(root, version)
  const fixture = path.join(directory, 'fixture')
  await cp(FIXTURE, fixture, { recursive: true })
  await mkdir(path.join(fixture, 'wide'))
  await writeFile(path.join(fixture, 'wide/wide.go'), wideSource())
  const overlay = path.join(directory, 'overlay.json')
  await writeOverlays({ goroot, toolCacheDir: root }, [{ file: overlay, own: undefined }])
  const packages = COUNTED.map((name) => `a.test/deaths${name}`).join(',')
  const flags = ['-cover', '-covermode=atomic', `-coverpkg=${packages}`]
  const kept = await keptBuild({
    name: `deaths-${version}`,
    parts: [version, goroot, ...flags, ...(await sourcesOf(fixture)), ...(await replacementsIn(overlay))],
    make: async (staging) => {
      for (const args of [
        [...flags, `-overlay=${overlay}`, '-o', path.join(staging, 'deaths'), '.'],
        ['-o', path.join(staging, 'reaper'), './reaper'],
      ]) {
        const built = await capture(path.join(goroot, 'bin/go'), ['build', ...args], {
          cwd: fixture,
          env: await goEnv(version),
        })
        if (built.exitCode !== 0) throw new Error(built.stderr)
      }
    },
  })
  const file = path.join(kept, 'deaths')
  const reaper = path.join(kept, 'reaper')
  const reaped = { file, reaper, root }
  return { ...reaped, version, reference: await referenceOf(reaped, fixture) }
}

/** The meta-data of a binary, and the mark in each of its units. */
async function referenceOf(reaped: Reaped, fixture: string): Promise<Reference> {
  const deaths = await plan(reaped.root, { processes: 1, of: () => ({ END: 'return' }) })
  await reap(reaped, deaths)
  const { pods } = await readPods(deaths.map(({ directory }) => directory))
  const [pod] = pods
  if (pod === undefined) throw new Error('the binary left no meta-data')
  return { pod, units: await markedUnits(pod, fixture) }
}
