/** @module The client of GitHub's artifact service. */
import type { ArtifactClient } from '@actions/artifact'

/** The part of @actions/artifact that is used. It takes URL and token from the runner's variables and retries on its own. */
export type ArtifactService = Pick<
  ArtifactClient,
  'uploadArtifact' | 'listArtifacts' | 'downloadArtifact' | 'deleteArtifact'
>

/** The part of it that reads. */
export type ArtifactSource = Pick<ArtifactService, 'listArtifacts' | 'downloadArtifact'>

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

/** The artifacts of another run; a service reads those of its own run by default. */
export function artifactsOfRun(service: ArtifactSource, findBy: RunOfArtifacts): ArtifactSource {
  return {
    listArtifacts: async (options) => service.listArtifacts({ ...options, findBy }),
    downloadArtifact: async (id, options) => service.downloadArtifact(id, { ...options, findBy }),
  }
}
