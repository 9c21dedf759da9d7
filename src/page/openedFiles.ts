/** @module The files that a view has opened, and why one could not be. */
import { useState } from 'preact/hooks'
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

export function useOpenedFiles(source: PageSource): OpenedFiles {
  const [files, setFiles] = useState<ReadonlyMap<number, PageFile>>(new Map())
  const [failure, setFailure] = useState<string>()
  const open = (file: number): void => {
    if (files.has(file)) return
    source.file(file).then(
      (read) => {
        setFiles((known) => new Map([...known, [file, read]]))
      },
      (error: unknown) => {
        setFailure(error instanceof Error ? error.message : String(error))
      },
    )
  }
  return { files, failure, open }
}
