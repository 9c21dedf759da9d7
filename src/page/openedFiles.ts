/** @module The files that a view has opened, and why one could not be. */
import { useEffect, useState } from 'preact/hooks'
import type { PageFile } from '../report/html/pageData.js'
import type { PageSource } from './pageSource.js'

export interface OpenedFiles {
  /** By number. */
  readonly files: ReadonlyMap<number, PageFile>
  /** A sentence; undefined if all is well. */
  readonly failure: string | undefined
  /** Reads a file unless it has been read. */
  readonly open: (file: number) => void
}

/** @param source a new one when the report has changed: what is open is read again then, and stays until it is there */
export function useOpenedFiles(source: PageSource): OpenedFiles {
  const [files, setFiles] = useState<ReadonlyMap<number, PageFile>>(new Map())
  const [failure, setFailure] = useState<string>()
  const read = (file: number): void => {
    source.file(file).then(
      (found) => {
        setFiles((known) => new Map([...known, [file, found]]))
      },
      (error: unknown) => {
        setFailure(error instanceof Error ? error.message : String(error))
      },
    )
  }
  useEffect(() => {
    for (const file of files.keys()) read(file)
  }, [source])
  const open = (file: number): void => {
    if (!files.has(file)) read(file)
  }
  return { files, failure, open }
}
