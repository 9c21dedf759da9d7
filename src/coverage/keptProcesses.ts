/** @module Processes that did not end by themselves, and what is known only because their counters were kept. */
import { type Pod, countersOfColumns } from '../covdata/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/unitIndex.js'
import { type Finding, finding } from '../finding.js'
import { SOURCES } from './model.js'

/** Statements that no process executed of which Go alone would have had the counters. */
export function keptStatements(index: UnitIndex, pods: readonly Pod[]): number {
  const columns = [...SOURCES.keys()]
  const all = pods.flatMap((pod) => countersOfColumns(pod, columns) ?? [])
  const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()])
  const covered = (counters: typeof all): number =>
    coveredStatements(index, countUnits(index, counters, 'set'))
  return covered(all) - covered(ended)
}

/**
 * @param commands of the processes, as they are published
 * @param statementsOf how many statements only they executed
 */
export function keptFinding(commands: readonly string[], statementsOf: () => number): readonly Finding[] {
  const { length } = commands
  if (length === 0) return []
  const processes = length === 1 ? '1 process' : `${length} processes`
  const statements = statementsOf()
  const only = statements === 1 ? '1 statement was' : `${statements} statements were`
  return [
    finding('process-ended-early', `${processes} did not end normally; the counters were kept`, {
      detail: `${only} executed by no other process, and would be missing without preserve.`,
      evidence: commands,
    }),
  ]
}
