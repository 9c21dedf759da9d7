/** @module The largest uncovered blocks of the whole report. */
import type { VNode } from 'preact'
import type { ViewProps } from './app.js'

export function HotspotsView({ catalog: { index } }: ViewProps): VNode {
  return <h1>Hotspots of {index.title}</h1>
}
