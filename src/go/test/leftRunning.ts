/** @module Processes that a suite left running. */
import { type Finding, findingIfAny } from '../../findings/finding.js'
import type { SuperviseResult } from '../../process/supervise.js'

/** Names them, those that are not measured apart. */
export function leftRunning(run: SuperviseResult): readonly Finding[] {
  const [others, own] = [true, false].map((isOther) =>
    run.leftBehind
      .filter(({ instrumented }) => (instrumented === false) === isOther)
      .map(({ command, pid }) => `${command} (pid ${pid})`),
  )
  const ended = 'were still running when the suite ended, and were terminated'
  return [
    ...findingIfAny('processes-left-running', `Processes ${ended}`, own ?? []),
    ...findingIfAny('others-left-running', `Processes that are not measured ${ended}`, others ?? []),
  ]
}
