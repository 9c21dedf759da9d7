/** @module The source of one file, with what was covered of it. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageFile } from '../report/html/pageData.js'
import type { ViewProps } from './app.js'

interface FileViewProps extends ViewProps {
  readonly path: string
  readonly lines: readonly [from: number, to: number] | undefined
}

export function FileView({ catalog, source, path }: FileViewProps): VNode {
  const number = catalog.fileAt(path)
  const [file, setFile] = useState<PageFile>()
  useEffect(() => {
    if (number !== undefined) void source.file(number).then(setFile)
  }, [number])
  if (number === undefined) return <p>This report has no file {path}.</p>
  return (
    <>
      <h1>{catalog.shownPath(number)}</h1>
      <pre>{file?.text ?? file?.reason}</pre>
    </>
  )
}
