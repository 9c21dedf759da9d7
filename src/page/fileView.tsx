/** @module A file by its path: read when it is opened. */
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { ViewProps } from './app.js'
import { useOpenedFiles } from './openedFiles.js'
import { withEscapes } from './source/escapes.js'
import { SourceView } from './source/sourceView.js'

interface FileViewProps extends ViewProps {
  readonly path: string
  readonly lines: readonly [from: number, to: number] | undefined
  /** The id of the test whose lines are marked. */
  readonly test: string | undefined
}

export function FileView({ catalog, source, path, lines, test }: FileViewProps): VNode {
  const number = catalog.fileAt(path)
  const { files, failure, open } = useOpenedFiles(source)
  useEffect(() => {
    if (number !== undefined) open(number)
  }, [number])
  if (number === undefined) return <p>This report has no file {withEscapes(path)}.</p>
  const file = files.get(number)
  if (file === undefined && failure !== undefined) return <p>The file cannot be shown: {failure}.</p>
  if (file === undefined) return <h1>{withEscapes(catalog.shownPath(number))}</h1>
  return <SourceView {...{ catalog, source, number, file, path, lines, test }} />
}
