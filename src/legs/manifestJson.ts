/** @module The manifest as it is written. */
import type { Manifest } from './manifest.js'

/** Read by parseManifest. What is undefined is left out. */
export function manifestJson(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}
