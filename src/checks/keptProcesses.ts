/** @module Processes that did not exit normally, and what is covered only because their counters were kept. */
import { type Pod, countersOfColumns } from '../covdata/read/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/units/unitIndex.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { ProcessInfo } from '../coverage/programs.js'
import { SOURCES } from '../coverage/model.js'
import { plural } from '../support/plural.js'

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
  const count = plural(kept.length, 'process', 'es')
  const only = `${plural(statements, 'statement')} ${statements === 1 ? 'was' : 'were'}`
  const evidence = kept.map(({ command, pid, ending }) => `${command} (pid ${pid}): ${ending ?? ''}`)
  const title = `${count} did not exit normally; the counters were kept`
  return findingIfAny('process-ended-early', title, evidence, {
    detail: `${only} covered by no other process, and would be missing without preserve.`,
  })
}
