/** @module The tests of an opened file, read when a reader asks for them. */
import { useMemo } from 'preact/hooks'
import type { PageFile } from '../../report/html/pageData.js'
import type { Catalog } from '../catalog.js'
import { type Loaded, useLoaded } from '../loaded.js'
import type { PageSource } from '../pageSource.js'
import { FileTests } from './fileTests.js'

/** A file that is open. */
export interface OpenFile {
  readonly catalog: Catalog
  readonly source: PageSource
  /** The number of the file. */
  readonly number: number
  readonly file: PageFile
}

/** Undefined if nobody asked, or it is not known which test covers what; a value that is undefined is not there yet. */
export type AskedTests =
  { readonly value: FileTests | undefined } | { readonly failure: string; readonly value?: undefined }

/** @param isAsked whether they are to be read */
export function useFileTests(
  { catalog, source, number, file }: OpenFile,
  isAsked: boolean,
): AskedTests | undefined {
  const isWanted = isAsked && catalog.index.tests !== null
  const load = useMemo(
    () =>
      isWanted
        ? async () => {
            const links = await source.links()
            if (links === undefined) throw new Error('it is too much for a page')
            return new FileTests(await source.tests(), links, file, number)
          }
        : undefined,
    [isWanted, source, number, file],
  )
  const loaded: Loaded<FileTests> | undefined = useLoaded(load)
  if (!isWanted) return undefined
  return loaded ?? { value: undefined }
}
