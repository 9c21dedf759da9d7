/** @module How many processes left counters, as far as the data says it. */
import { type PodProcess, processCount } from '../../covdata/read/podProcess.js'
import { plural } from '../../support/plural.js'

/** `3 processes`; those of compacted data, or of a merge by Go's tools, are not known one by one. */
export function processesText(processes: readonly Pick<PodProcess, 'pid' | 'others'>[]): string {
  const known = processes.filter(({ pid }) => pid !== 0)
  const text = plural(processCount(known), 'process', 'es')
  if (known.length === processes.length) return text
  return known.length === 0 ? 'processes that were merged' : `${text}, and others that were merged`
}
