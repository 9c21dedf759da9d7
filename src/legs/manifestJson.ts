/** @module Writing a manifest. */
import type { Manifest } from './manifest.js'

/** The text of manifest.json, which parseManifest reads. Undefined properties are left out. */
export function manifestJson(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}
