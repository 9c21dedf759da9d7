/** @module Processes that did not exit normally, and what is covered only because their counters were kept. */
import { type Pod, countersOfColumns } from '../covdata/read/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/units/unitIndex.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { processCount } from '../covdata/read/podProcess.js'
import type { ProcessInfo } from '../coverage/measuredBinaries.js'
import { SOURCES } from '../coverage/model.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'

/** What follows the command of a test binary that a test started under another name. */
const TEST_BINARY = ' (test binary)'

/** The number of statements that are covered only by processes whose counters Go itself would not have written. */
export function keptStatements(index: UnitIndex, pods: readonly Pod[]): number {
  const columns = [...SOURCES.keys()]
  const all = pods.flatMap((pod) => countersOfColumns(pod, columns) ?? [])
  const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()])
  const covered = (counters: typeof all): number =>
    coveredStatements(index, countUnits(index, counters, 'set'))
  return covered(all) - covered(ended)
}

/** Names the processes that did not exit normally, grouped by program and ending. */
export function keptFinding(processes: readonly ProcessInfo[]): readonly Finding[] {
  const kept = processes.filter(({ ending }) => ending !== undefined)
  const count = plural(processCount(kept), 'process', 'es')
  const title = `${count} did not exit normally; the counters were kept`
  return findingIfAny('process-ended-early', title, groups(kept), { detail: '' })
}

/** `server -addr (pid 12): panicked`, `server: 8 processes killed by SIGKILL`. */
function groups(processes: readonly ProcessInfo[]): readonly string[] {
  const found = groupBy(processes, (process) => JSON.stringify([programOf(process), process.ending]))
  return [...found.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { pid, ending = '' } = first
    const count = processCount(group)
    return count === 1
      ? `${first.command} (pid ${pid}): ${ending}`
      : `${programOf(first)}: ${count} processes ${ending}`
  })
}

/** The command without its flags. */
function programOf({ command }: ProcessInfo): string {
  const label = command.endsWith(TEST_BINARY) ? TEST_BINARY : ''
  const text = command.slice(0, command.length - label.length)
  return text.replace(/ -.*$/s, '') + label
}
