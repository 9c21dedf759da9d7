/** @module The treemap of modules, packages, files and functions. */
import type { VNode } from 'preact'
import type { ViewProps } from './app.js'

export function MapView({ path }: ViewProps & { readonly path: string }): VNode {
  return <h1>Map {path}</h1>
}
