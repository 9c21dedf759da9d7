/** @module The client of GitHub's artifact service. */
import type { ArtifactClient } from '@actions/artifact'

/** The part of @actions/artifact that is used. It takes URL and token from the runner's variables and retries on its own. */
export type ArtifactService = Pick<ArtifactClient, 'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'>

/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
export async function artifactService(): Promise<ArtifactService> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}
