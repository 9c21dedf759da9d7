/** @module Processes that did not exit normally, and what is covered only because their counters were kept. */
import { type Pod, countersOfColumns } from '../covdata/read/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/units/unitIndex.js'
import { type Finding, finding } from '../findings/finding.js'
import type { ProcessInfo } from '../coverage/programs.js'
import { SOURCES } from '../coverage/model.js'

/** The number of statements that are covered only by processes whose counters Go itself would not have written. */
export function keptStatements(index: UnitIndex, pods: readonly Pod[]): number {
  const columns = [...SOURCES.keys()]
  const all = pods.flatMap((pod) => countersOfColumns(pod, columns) ?? [])
  const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()])
  const covered = (counters: typeof all): number =>
    coveredStatements(index, countUnits(index, counters, 'set'))
  return covered(all) - covered(ended)
}

/** @param statements how many are covered only by processes that did not exit normally */
export function keptFinding(processes: readonly ProcessInfo[], statements: number): readonly Finding[] {
  const kept = processes.filter(({ ending }) => ending !== undefined)
  if (kept.length === 0) return []
  const count = kept.length === 1 ? '1 process' : `${kept.length} processes`
  const only = statements === 1 ? '1 statement was' : `${statements} statements were`
  return [
    finding('process-ended-early', `${count} did not exit normally; the counters were kept`, {
      detail: `${only} covered by no other process, and would be missing without preserve.`,
      evidence: kept.map(({ command, pid, ending }) => `${command} (pid ${pid}): ${ending ?? ''}`),
    }),
  ]
}
