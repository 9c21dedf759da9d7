/** @module Packages and files as a tree and a table. */
import type { VNode } from 'preact'
import type { ViewProps } from './app.js'
import { countText, percentText } from './figures.js'
import { hashOf } from './route.js'

export function FilesView({ catalog }: ViewProps & { readonly path: string }): VNode {
  return (
    <>
      <h1>Files</h1>
      <ul>
        {catalog.index.files.name.map((_, file) => {
          const figures = catalog.fileFigures(file)
          return (
            <li key={file}>
              <a href={hashOf({ kind: 'file', path: catalog.shownPath(file), lines: undefined })}>
                {catalog.shownPath(file)}
              </a>{' '}
              {percentText(figures)}, {countText(figures.total - figures.covered)} uncovered
            </li>
          )
        })}
      </ul>
    </>
  )
}
