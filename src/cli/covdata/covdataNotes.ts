/** @module What `covdata` says of a request and its data that is not about a single file. */
import { MODES } from '../../covdata/format/format.js'
import type { DataProblem } from '../../covdata/format/dataProblem.js'
import type { Pod, PodRead } from '../../covdata/read/readPods.js'
import { realDirectory } from '../../covdata/read/realDirectory.js'
import type { Request } from './covdataRequest.js'

/** Says of flags that examine Go's own program what stands in for them. */
export function ignoredFlags({ ignored }: Request): readonly string[] {
  return ignored.map((name) => {
    const advice = name.endsWith('profile') ? ' For a profile use node --cpu-prof or --heap-prof.' : ''
    return `note: -${name} examines Go's own covdata and does nothing here.${advice}`
  })
}

/**
 * Directories that were given before, under this name or another. Their counters are added once more, as Go's covdata
 * adds them; subtract and intersect compare directories and add nothing.
 */
export function duplicateDirectories({ command, directories }: Request): readonly DataProblem[] {
  if (command === 'subtract' || command === 'intersect') return []
  const seen = new Map<string, string>()
  return directories.flatMap((path): readonly DataProblem[] => {
    const place = realDirectory(path)
    const known = seen.get(place)
    if (known === undefined) seen.set(place, path)
    if (known === undefined) return []
    return [{ code: 'duplicate-directory', path, message: `it was given before, as ${known}` }]
  })
}

/** Says what Go's covdata does not know: processes that did not end by themselves. */
export function ignoredLiveFiles({ liveFilesIgnored: count }: PodRead): readonly string[] {
  if (count === 0) return []
  const processes = count === 1 ? 'a process' : `${count} processes`
  return [
    `note: the live ${count === 1 ? 'file' : 'files'} of ${processes} that did not end by themselves are left out, as Go's covdata leaves them out; go-integration-coverage report counts them.`,
  ]
}

/** Says what becomes of programs with several counter modes where Go's covdata would refuse or depends on the order. */
export function mixedModes({ command, combine }: Request, pods: readonly Pod[]): readonly string[] {
  const found = new Set(pods.map(({ meta }) => meta.mode))
  const modes = MODES.filter((mode) => found.has(mode))
  const widest = modes.at(-1)
  if (modes.length < 2 || widest === undefined) return []
  const cause = `note: the programs were built with -covermode=${modes.join(' and ')}`
  if (command === 'textfmt')
    return [
      `${cause}; the profile has mode ${widest}. ${found.has('set') ? 'A program of mode set adds 1 to what it executed, however often. ' : ''}Go's covdata refuses: counter mode clash.`,
    ]
  if (combine)
    return [`${cause}; the combined program has mode ${widest}, and counts as Go's covdata adds them up.`]
  return []
}
