/** @module GitHub's artifact service, as far as it is used. */
import type { ArtifactClient } from '@actions/artifact'

/** @actions/artifact's client, which gets its address and its token from the runner's variables, and retries by itself. */
export type ArtifactService = Pick<ArtifactClient, 'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'>

/** Loaded only here: the package brings a large part of Azure's along. */
export async function artifactService(): Promise<ArtifactService> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}
