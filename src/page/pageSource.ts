/** @module Where the page gets its data from: the document itself, or the server of `watch`. */
import type { PageFile, PageIndex } from '../report/html/pageData.js'

export interface PageSource {
  index(): Promise<PageIndex>
  /** @param file its number in the index */
  file(file: number): Promise<PageFile>
}

/** Reads the data blocks of the document: deflated JSON in base64, `d` for the index and `f<number>` for files. */
export function embeddedSource(document: Document): PageSource {
  return {
    index: () => read(document, 'd'),
    file: (file) => read(document, `f${file}`),
  }
}

async function read<T>(document: Document, id: string): Promise<T> {
  const block = document.getElementById(id) ?? (await afterLoading(document, id))
  const bytes = Uint8Array.from(atob(block.textContent), (char) => char.charCodeAt(0))
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return (await new Response(inflated).json()) as T
}

/** The data of files comes last in the document, so that the page is drawn before all of it is there. */
async function afterLoading(document: Document, id: string): Promise<HTMLElement> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true })
    })
  const block = document.getElementById(id)
  if (block === null) throw new Error(`the data block ${id} is missing: the file is not complete`)
  return block
}
