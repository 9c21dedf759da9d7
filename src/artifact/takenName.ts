/**
 * @module An artifact whose name is taken in the workflow run: the data of an earlier attempt of the same leg makes room for the
 * new one, and beside that of another leg it gets another name. Nothing is lost, and the report says what it cannot tell apart.
 */
import { jobKey } from '../legs/leg.js'
import type { Manifest } from '../legs/manifest.js'
import { canonicalJson } from '../support/canonicalJson.js'
import type { Log } from '../support/log.js'
import type { ArtifactService } from './artifactService.js'
import { downloadLegs } from './download.js'

/** Which leg in which attempt uploads. */
export type Uploader = Pick<Manifest, 'leg' | 'repository' | 'runId' | 'runAttempt'>

/** Legs of one name that are expected at most; further ones are not uploaded. */
const MAX_SUFFIX = 9

const QUIET: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  child: () => undefined,
  progress: () => undefined,
  group: async (_, work) => work(),
}

/** The names to try instead of one that is taken. */
export function otherNames(name: string): readonly string[] {
  return Array.from({ length: MAX_SUFFIX - 1 }, (_, index) => `${name}.${index + 2}`)
}

/**
 * Deletes the artifact of that name if it is the data of an earlier attempt of the uploader.
 * @param scratch absolute; may not exist
 * @returns whether the name is free now
 */
export async function freeOfEarlierAttempt(
  name: string,
  uploader: Uploader,
  service: ArtifactService,
  scratch: string,
): Promise<boolean> {
  const source = {
    listArtifacts: async () => {
      const { artifacts } = await service.listArtifacts({ latest: true })
      return { artifacts: artifacts.filter((artifact) => artifact.name === name) }
    },
    downloadArtifact: service.downloadArtifact.bind(service),
  }
  const [found] = await downloadLegs({ pattern: '*', directory: scratch }, source, QUIET)
  if (found?.state !== 'read' || !isEarlier(found.manifest, uploader)) return false
  await service.deleteArtifact(name)
  return true
}

function isEarlier(manifest: Manifest, uploader: Uploader): boolean {
  const { repository, runId } = uploader
  const isSameRun = manifest.runId === runId && manifest.repository.toLowerCase() === repository.toLowerCase()
  return isSameRun && keyOf(manifest) === keyOf(uploader) && manifest.runAttempt < uploader.runAttempt
}

function keyOf({ leg }: Pick<Manifest, 'leg'>): string {
  return JSON.stringify([jobKey(leg), leg.index, canonicalJson(leg.matrix)])
}
