/** @module The largest uncovered blocks of the whole report. */
import type { VNode } from 'preact'
import type { ViewProps } from './app.js'

export function HotspotsView(_: ViewProps): VNode {
  return <h1>Hotspots</h1>
}
