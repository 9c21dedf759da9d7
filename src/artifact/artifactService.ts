/** @module The client of GitHub's artifact service. */
import type { ArtifactClient } from '@actions/artifact'
import { artifactAddress } from '../github/artifactAddress.js'
import type { GitHubClient } from '../github/client.js'

/** The part of @actions/artifact that is used. It takes URL and token from the runner's variables and retries on its own. */
export type ArtifactService = Pick<
  ArtifactClient,
  'uploadArtifact' | 'listArtifacts' | 'downloadArtifact' | 'deleteArtifact'
>

/** The part of it that reads. */
export interface ArtifactSource extends Pick<ArtifactService, 'listArtifacts' | 'downloadArtifact'> {
  /**
   * What gives the address of an archive, if this attempt, of which 1 is the first, has to be made with it. Otherwise the
   * client downloads, which tells no address and repeats a download that breaks from its beginning.
   */
  readonly addressOf?: (id: number, attempt: number) => (() => Promise<string>) | undefined
}

/** A workflow run whose artifacts are read through the REST API. */
export interface RunOfArtifacts {
  /** Needs `actions: read`. */
  readonly token: string
  readonly workflowRunId: number
  readonly repositoryOwner: string
  readonly repositoryName: string
}

/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
export async function artifactService(): Promise<ArtifactService> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

/**
 * The artifacts of another run; a service reads those of its own run by default.
 * @param client with the same token
 */
export function artifactsOfRun(
  service: ArtifactService,
  findBy: RunOfArtifacts,
  client: GitHubClient,
): ArtifactSource {
  const { repositoryOwner: owner, repositoryName: repo } = findBy
  return {
    listArtifacts: async (options) => service.listArtifacts({ ...options, findBy }),
    downloadArtifact: async (id, options) => service.downloadArtifact(id, { ...options, findBy }),
    addressOf: (id) => async () => artifactAddress(client, { owner, repo, id }),
  }
}

/**
 * The artifacts of this run, with the REST API for those that the service did not give at once. It has a limit of requests that
 * hundreds of jobs would reach.
 */
export function artifactsOfThisRun(
  service: ArtifactService,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  client: GitHubClient,
): ArtifactSource {
  return {
    listArtifacts: async (options) => service.listArtifacts(options),
    downloadArtifact: async (id, options) => service.downloadArtifact(id, options),
    addressOf: (id, attempt) =>
      attempt === 1 ? undefined : async () => artifactAddress(client, { owner, repo, id }),
  }
}
