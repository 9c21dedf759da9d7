/** @module Notes of `covdata` on a request and its data that are not about a single file. */
import { MODES } from '../../covdata/format/format.js'
import type { DataProblem } from '../../covdata/format/dataProblem.js'
import type { Pod, PodRead } from '../../covdata/read/readPods.js'
import { realDirectory } from '../../covdata/read/realDirectory.js'
import type { Request } from './covdataRequest.js'

/** Notes on flags that debug Go's own covdata and have no effect here. */
export function ignoredFlags({ ignored }: Request): readonly string[] {
  return ignored.map((name) => {
    const advice = name.endsWith('profile') ? ' For a profile, use node --cpu-prof or --heap-prof.' : ''
    return `note: -${name} is for debugging Go's own covdata and has no effect here.${advice}`
  })
}

/**
 * Directories that were given before, under the same path or another. As in Go's covdata, their counters are added again;
 * subtract and intersect compare directories and add nothing.
 */
export function duplicateDirectories({ command, directories }: Request): readonly DataProblem[] {
  if (command === 'subtract' || command === 'intersect') return []
  const seen = new Map<string, string>()
  return directories.flatMap((path): readonly DataProblem[] => {
    const place = realDirectory(path)
    const known = seen.get(place)
    if (known === undefined) seen.set(place, path)
    if (known === undefined) return []
    return [{ code: 'duplicate-directory', path, message: `it was already given as ${known}` }]
  })
}

/** A note on live files, which only processes leave that did not end normally, and which Go's covdata does not know. */
export function ignoredLiveFiles({ liveFilesIgnored: count }: PodRead): readonly string[] {
  if (count === 0) return []
  const files = count === 1 ? 'the live file of a process' : `the live files of ${count} processes`
  return [
    `note: ${files} that did not end normally ${count === 1 ? 'is' : 'are'} left out, as Go's covdata does; go-integration-coverage report counts ${count === 1 ? 'it' : 'them'}.`,
  ]
}

/** Notes on how binaries with different counter modes are combined if Go's covdata would refuse, or go by their order. */
export function mixedModes({ command, combine }: Request, pods: readonly Pod[]): readonly string[] {
  const found = new Set(pods.map(({ meta }) => meta.mode))
  const modes = MODES.filter((mode) => found.has(mode))
  const widest = modes.at(-1)
  if (modes.length < 2 || widest === undefined) return []
  const cause = `note: the binaries were built with -covermode=${modes.join(' and ')}`
  if (command === 'textfmt')
    return [
      `${cause}; the profile has mode ${widest}. ${found.has('set') ? 'A binary of mode set adds at most 1 to each count. ' : ''}Go's covdata refuses: counter mode clash.`,
    ]
  if (combine)
    return [`${cause}; the combined binary has mode ${widest}, with counts added up as Go's covdata does.`]
  return []
}
