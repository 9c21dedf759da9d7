/** @module Stores the data of a report: the manifest of a leg beside it, and all of it as an artifact. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { artifactService } from '../artifact/artifactService.js'
import { PAGE_NAME } from '../artifact/entryName.js'
import { manifestOf } from '../artifact/makeManifest.js'
import type { Uploader } from '../artifact/takenName.js'
import { uploadArtifact } from '../artifact/upload.js'
import { findingText } from '../findings/finding.js'
import { type GitHubContext, runUrl } from '../github/context.js'
import type { Leg } from '../legs/leg.js'
import { MANIFEST_NAME } from '../legs/manifest.js'
import { manifestJson } from '../legs/manifestJson.js'
import type { Report } from '../report/report.js'
import { DATA_FOLDER } from '../report/reportFolder.js'
import type { Log } from '../support/log.js'
import { replaceFile, replaceWithCopy } from '../support/newFiles.js'
import { plural } from '../support/plural.js'
import { setOutputs } from './step.js'

export interface WantedArtifact {
  readonly name: string
  /** Undefined: the setting of the repository. */
  readonly retentionDays: number | undefined
}

export interface StoreRequest {
  readonly report: Report
  /** Absolute: the folder of the report. */
  readonly outDirectory: string
  readonly context: GitHubContext
  /** Its data is the artifact; undefined for merged data: then the whole report is. */
  readonly leg: Leg | undefined
  /** Undefined if nothing is uploaded. */
  readonly artifact: WantedArtifact | undefined
  readonly log: Log
}

/** Files that are named in a warning. */
const MAX_NAMED = 10
/** A larger page is not in the artifact of a leg: readers limit its size. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024

/** Writes the manifest, and uploads the artifact if it is wanted; a failed upload is only a warning. */
export async function store(request: StoreRequest): Promise<void> {
  const { report, outDirectory, context, leg, artifact, log } = request
  const data = join(outDirectory, DATA_FOLDER)
  if (leg !== undefined) {
    const manifest = manifestOf(report, leg, context)
    if (manifest !== undefined) await replaceFile(join(data, MANIFEST_NAME), manifestJson(manifest))
    await copyPage(outDirectory, data)
  }
  setOutputs({ 'artifact-id': '', 'artifact-url': '' })
  if (artifact === undefined) return
  const what = leg === undefined ? 'report' : 'data'
  const directory = leg === undefined ? outDirectory : data
  const { enterpriseServer } = context
  const uploaded = await log.group(`Upload the ${what}`, async () =>
    uploadArtifact(
      { ...artifact, directory, content: what, enterpriseServer, uploader: uploaderOf(context, leg) },
      await artifactService(),
    ),
  )
  if (uploaded.kind === 'uploaded') {
    const { leftOut = [], renamed } = uploaded
    if (renamed !== undefined) log.warning(findingText(renamed))
    if (leftOut.length > 0)
      log.warning(
        [
          `${plural(leftOut.length, 'file')} in ${directory} not uploaded`,
          ...leftOut.slice(0, MAX_NAMED),
        ].join('\n'),
      )
    const url = `${runUrl(context)}/artifacts/${uploaded.id}`
    setOutputs({ 'artifact-id': uploaded.id, 'artifact-url': url })
  } else log.warning(findingText(uploaded.finding))
}

function uploaderOf(
  { owner, repo, runId, runAttempt }: GitHubContext,
  leg: Leg | undefined,
): Uploader | undefined {
  return leg === undefined ? undefined : { leg, repository: `${owner}/${repo}`, runId, runAttempt }
}

/** Puts the page beside the data, for whoever opens the artifact. Without it, the data is the same. */
async function copyPage(from: string, to: string): Promise<void> {
  const page = join(from, PAGE_NAME)
  const size = (await stat(page).catch(() => undefined))?.size ?? Infinity
  if (size <= MAX_PAGE_BYTES) await replaceWithCopy(join(to, PAGE_NAME), page).catch(() => undefined)
}
