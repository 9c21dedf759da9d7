/** @module A file by its path: read when it is opened. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageFile } from '../report/html/pageData.js'
import type { ViewProps } from './app.js'
import { withEscapes } from './source/escapes.js'
import { SourceView } from './source/sourceView.js'

interface FileViewProps extends ViewProps {
  readonly path: string
  readonly lines: readonly [from: number, to: number] | undefined
}

export function FileView({ catalog, source, path, lines }: FileViewProps): VNode {
  const number = catalog.fileAt(path)
  const [file, setFile] = useState<PageFile>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    if (number === undefined) return
    source.file(number).then(setFile, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : String(error))
    })
  }, [number, source])
  if (number === undefined) return <p>This report has no file {withEscapes(path)}.</p>
  if (problem !== undefined) return <p>The file cannot be shown: {problem}.</p>
  if (file === undefined) return <h1>{withEscapes(catalog.shownPath(number))}</h1>
  return <SourceView {...{ catalog, number, file, path, lines }} />
}
