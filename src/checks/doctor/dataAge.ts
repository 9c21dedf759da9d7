/** @module Whether data is of the binary as it is now, and when it was written. */
import type { Pod } from '../../covdata/read/readPods.js'
import { mainOf } from '../../coverage/measuredBinaries.js'
import { findingIfAny } from '../../findings/finding.js'
import { groupBy } from '../../support/arrays.js'
import { plural } from '../../support/plural.js'
import { type Executable, isBuildOf } from './executable.js'
import { type Examined, found, unknown, well } from './examined.js'
import { processesText } from './processesText.js'

/** Clocks are corrected by small amounts all the time. */
const TOLERANCE_MS = 2000
const NANOSECONDS = 1_000_000
/** Paths that are named. */
const MAX_NAMED = 10

/** Compares the data with the binary, or the builds of each binary with one another. */
export function buildChecks(pods: readonly Pod[], executable: Executable | undefined): readonly Examined[] {
  if (executable === undefined) return severalBuilds(pods)
  if (pods.length === 0 || executable.packages.length === 0) return []
  const own = pods.filter((pod) => isBuildOf(executable, pod.meta.packages))
  const stale = pods.filter((pod) => !own.includes(pod) && isSameBinary(pod, executable))
  const title = `${plural(stale.length, 'meta-data file')} of another build of the binary`
  const evidence = stale.map((pod) => `${pod.metaPath}: ${processesText(pod.processes)}`)
  return [
    ...(own.length === 0
      ? [unknown('build', 'there is no data of this build of the binary')]
      : [
          well(
            'build',
            'there is data of this build of the binary',
            own.map((pod) => `covmeta.${pod.tag}, mode ${pod.meta.mode}`),
          ),
        ]),
    ...findingIfAny('data-of-other-build', title, evidence).map((item) => found('build', item)),
  ]
}

function isSameBinary(pod: Pod, { mainPackage, packages }: Executable): boolean {
  const main = mainOf(pod)
  return (
    main !== undefined &&
    (main === mainPackage || packages.some((pkg) => pkg.name === 'main' && pkg.importPath === main))
  )
}

function severalBuilds(pods: readonly Pod[]): readonly Examined[] {
  const builds = [...groupBy(pods, mainOf)].filter(([main, all]) => main !== undefined && all.length > 1)
  const title = `${plural(builds.length, 'binary')} with data of several builds`
  const evidence = builds.map(
    ([main = '', all]) => `${main}: ${all.map(({ tag }) => `covmeta.${tag}`).join(', ')}`,
  )
  return findingIfAny('data-of-other-build', title, evidence).map((item) => found('build', item))
}

/** Data of the same code that is older than the file of the binary. */
export function ageChecks(pods: readonly Pod[], executable: Executable | undefined): readonly Examined[] {
  if (executable === undefined) return []
  const { modified } = executable
  const older = filesOf(
    pods.filter((pod) => isBuildOf(executable, pod.meta.packages)),
    (time) => time < modified - TOLERANCE_MS,
  )
  const title = `${plural(older.length, 'data file')} older than the binary`
  const evidence = [`the binary is of ${timeText(modified)}`, ...older.slice(0, MAX_NAMED)]
  return findingIfAny('data-older-than-binary', title, older.length === 0 ? [] : evidence).map((item) =>
    found('age', item),
  )
}

export function clockChecks(pods: readonly Pod[], now: number): readonly Examined[] {
  const ahead = filesOf(pods, (time) => time > now + TOLERANCE_MS)
  const title = `${plural(ahead.length, 'data file')} with a time in the future`
  const evidence = ahead.length === 0 ? [] : [`it is ${timeText(now)} here`, ...ahead.slice(0, MAX_NAMED)]
  return findingIfAny('clock-ahead', title, evidence).map((item) => found('clock', item))
}

/** The data files whose names have such a time, in milliseconds since 1970. */
function filesOf(pods: readonly Pod[], isWanted: (time: number) => boolean): readonly string[] {
  return pods
    .flatMap((pod) => pod.processes)
    .map(({ path, time }) => ({ path, time: Number(time) / NANOSECONDS }))
    .filter(({ time }) => isWanted(time))
    .map(({ path, time }) => `${path}: ${timeText(time)}`)
}

/** Names may have any number. */
function timeText(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? `${milliseconds} ms since 1970` : date.toISOString()
}
