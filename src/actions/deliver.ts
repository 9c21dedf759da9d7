/** @module Delivers the results of every action: files, outputs, artifact, job summary, check run and log. */
import { branchHistory } from '../github/branchHistory.js'
import type { GitHubContext } from '../github/context.js'
import { publish } from '../github/publish.js'
import { publishComment } from '../github/publishComment.js'
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import type { Leg } from '../legs/leg.js'
import type { Environment } from '../process/exec.js'
import type { Report } from '../report/report.js'
import { withShownCode } from '../report/shownCode.js'
import { writeReport } from '../report/writeReport.js'
import { errorOf } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { failureText } from '../support/systemFault.js'
import type { Compared } from './comparing.js'
import { logResult, setReportOutputs, writeSummary } from './results.js'
import { setOutputs } from './step.js'
import { type WantedArtifact, store } from './store.js'

export interface Delivery {
  readonly report: Report
  /** Absolute: contains the compacted data in covdata; the files of the report are added. */
  readonly outDirectory: string
  readonly env: Environment
  readonly context: GitHubContext
  /** The leg whose data it is; undefined if the report is about data of several, which is stored elsewhere. */
  readonly leg: Leg | undefined
  /** The name of the measurements, as in `Leg`. */
  readonly id: string | undefined
  /** Undefined if nothing is uploaded. */
  readonly artifact: WantedArtifact | undefined
  readonly compared: Compared
  readonly publishing: PublishingInputs
  /** Uploads to GitHub's own code coverage; undefined if that is not wanted. */
  readonly upload?: ((report: Report) => Promise<void>) | undefined
  readonly log: Log
  /** Aborted by an interrupt: then nothing is published any more. */
  readonly stop?: AbortSignal
}

/**
 * Delivers the result to each place, whatever happens at the others, and logs last what fails the step. The data comes
 * last, as it may take long, unless the step was interrupted: then it comes first, since there are only a few seconds.
 * @throws the first error, once everything else is delivered
 */
export async function deliver(request: Delivery): Promise<void> {
  const delivery = { ...request, report: await withShownCode(withHistory(request)) }
  const { report, outDirectory, env, leg, publishing, compared, upload, log, stop } = delivery
  const failures: Error[] = []
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => failures.push(errorOf(error)))
  }
  const storeData = async (): Promise<void> => attempt(async () => store(delivery))
  const interrupted = stop?.aborted === true
  // A report of merged data is only a copy.
  const storesFirst = interrupted && leg !== undefined
  await attempt(async () => {
    for (const note of await writeReport(report, outDirectory, { showsSource: publishing.sourceText }))
      log.info(note)
  })
  await attempt(async () => {
    setReportOutputs(report, outDirectory)
    return Promise.resolve()
  })
  if (storesFirst) await storeData()
  await attempt(async () => writeSummary(report, env))
  if (!interrupted) await attempt(async () => publishReport(delivery))
  if (!interrupted) await attempt(async () => upload?.(report))
  if (!storesFirst) await storeData()
  logResult(report, log)
  if (compared.failure !== undefined) failures.push(compared.failure)
  for (const failure of failures.slice(1)) log.error(failureText(failure))
  const [first] = failures
  if (first !== undefined) throw first
}

/** A leg has it in its manifest. */
function withHistory({ report, context, leg }: Delivery): Report {
  return leg === undefined ? { ...report, history: branchHistory(report, context) } : report
}

async function publishReport({
  report,
  context,
  leg,
  id,
  compared: { client },
  publishing: { checkRun, checkName, annotations, comment },
  log,
  stop,
}: Delivery): Promise<void> {
  const shared = { report, context, checkName, matrix: leg?.matrix ?? null, id, log, stop }
  const { checkRunUrl } = await publish({ ...shared, client: checkRun ? client : undefined, annotations })
  setOutputs({ 'check-run-url': checkRunUrl ?? '' })
  await publishComment({ ...shared, client, comment, checkRun, checkRunUrl })
}
