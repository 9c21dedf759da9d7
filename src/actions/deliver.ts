/** @module Delivers the results of every action: files, outputs, artifact, job summary, check run and log. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { artifactService } from '../artifact/artifactService.js'
import { PAGE_NAME } from '../artifact/entryName.js'
import { manifestOf } from '../artifact/makeManifest.js'
import { artifactName } from '../artifact/name.js'
import { uploadArtifact } from '../artifact/upload.js'
import type { GitHubContext } from '../github/context.js'
import { publish } from '../github/publish.js'
import type { PublishingInputs } from '../inputs/publishingInputs.js'
import type { StoringInputs } from '../inputs/storingInputs.js'
import { MANIFEST_NAME } from '../legs/manifest.js'
import { manifestJson } from '../legs/manifestJson.js'
import type { Environment } from '../process/exec.js'
import type { Report } from '../report/report.js'
import { writeReport } from '../report/writeReport.js'
import { errorOf } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { failureText } from '../support/systemFault.js'
import { replaceFile, replaceWithCopy } from '../support/newFiles.js'
import { plural } from '../support/plural.js'
import type { Compared } from './comparing.js'
import { logResult, setReportOutputs, writeSummary } from './results.js'
import { setOutputs } from './step.js'

/** Files that are named in a warning. */
const MAX_NAMED = 10
/** A larger page is not in the artifact: readers limit its size. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024

export interface Delivery {
  readonly report: Report
  /** Absolute: contains the compacted data in covdata; the files of the report are added. */
  readonly outDirectory: string
  readonly env: Environment
  readonly context: GitHubContext
  /** Undefined if the report is about data that is stored elsewhere. */
  readonly storing: StoringInputs | undefined
  readonly compared: Compared
  /** Undefined: the default name, derived from the matrix. */
  readonly checkName: string | undefined
  readonly annotations: PublishingInputs['annotations']
  /** Whether the text of the sources is shown and stored. */
  readonly sourceText: boolean
  readonly log: Log
  /** Aborted by an interrupt: then nothing is published any more. */
  readonly stop?: AbortSignal
}

/**
 * Delivers the result to each place, whatever happens at the others, and logs last what fails the step. The data comes
 * last, as it may take long, unless the step was interrupted: then it comes first, since there are only a few seconds.
 * @throws the first error, once everything else is delivered
 */
export async function deliver(delivery: Delivery): Promise<void> {
  const { report, outDirectory, env, storing, sourceText, compared, log, stop } = delivery
  const failures: Error[] = []
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => failures.push(errorOf(error)))
  }
  const storeData = async (): Promise<void> => {
    if (storing !== undefined) await attempt(async () => store(delivery, storing))
  }
  const interrupted = stop?.aborted === true
  await attempt(async () => {
    for (const note of await writeReport(report, outDirectory, { showsSource: sourceText })) log.info(note)
  })
  await attempt(async () => {
    setReportOutputs(report, outDirectory)
    return Promise.resolve()
  })
  if (interrupted) await storeData()
  await attempt(async () => writeSummary(report, env))
  if (!interrupted) {
    await attempt(async () => publishReport(delivery))
    await storeData()
  }
  logResult(report, log)
  if (compared.failure !== undefined) failures.push(compared.failure)
  for (const failure of failures.slice(1)) log.error(failureText(failure))
  const [first] = failures
  if (first !== undefined) throw first
}

async function publishReport({
  report,
  context,
  storing,
  compared,
  checkName,
  annotations,
  log,
  stop,
}: Delivery): Promise<void> {
  const matrix = storing?.leg.matrix ?? null
  const { client } = compared
  const published = await publish({ client, report, context, checkName, annotations, matrix, log, stop })
  const { checkRunUrl } = published
  setOutputs({ 'check-run-url': checkRunUrl ?? '' })
}

/** Puts the page beside the data, for who opens the artifact. Without it, the data is the same. */
async function copyPage(from: string, to: string): Promise<void> {
  const page = join(from, PAGE_NAME)
  const size = (await stat(page).catch(() => undefined))?.size ?? Infinity
  if (size <= MAX_PAGE_BYTES) await replaceWithCopy(join(to, PAGE_NAME), page).catch(() => undefined)
}

/** Writes the manifest, and uploads the artifact if it is wanted; a failed upload is only a warning. */
async function store(
  { report, outDirectory, context, log }: Delivery,
  storing: StoringInputs,
): Promise<void> {
  const directory = join(outDirectory, 'covdata')
  const manifest = manifestOf(report, storing.leg, context)
  if (manifest !== undefined) await replaceFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  await copyPage(outDirectory, directory)
  setOutputs({ 'artifact-id': '', 'artifact-url': '' })
  if (!storing.artifact) return
  const { retentionDays } = storing
  const { enterpriseServer } = context
  const name = storing.artifactName ?? artifactName(storing.leg)
  const uploaded = await log.group('Upload the data', async () =>
    uploadArtifact({ name, directory, retentionDays, enterpriseServer }, await artifactService()),
  )
  if (uploaded.kind === 'uploaded') {
    const run = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`
    const { leftOut = [] } = uploaded
    if (leftOut.length > 0)
      log.warning(
        [
          `${plural(leftOut.length, 'file')} in ${directory} not uploaded`,
          ...leftOut.slice(0, MAX_NAMED),
        ].join('\n'),
      )
    setOutputs({ 'artifact-id': uploaded.id, 'artifact-url': `${run}/artifacts/${uploaded.id}` })
  } else {
    const { title, detail, fix } = uploaded.finding
    log.warning([title, detail, fix].filter((part) => part !== '').join('\n'))
  }
}
