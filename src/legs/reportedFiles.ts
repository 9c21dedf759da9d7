/** @module The files and builds that a report.json lists. */
import { type InferOutput, nullable, undefinedable } from 'valibot'
import { MARKS, type SourceFile } from '../coverage/sourceFiles.js'
import { anyText, integer, object, oneOf } from '../support/jsonShape.js'
import type { MergedBuild } from './earlierReport.js'

export const fileShape = object({
  path: anyText,
  file: anyText,
  lines: nullable(integer()),
  blob: anyText,
  textBlob: nullable(anyText),
  // Reports of earlier versions do not say.
  marked: undefinedable(nullable(oneOf(MARKS))),
})

export const buildShape = object({ tag: anyText, group: anyText, go: nullable(anyText) })

export function sourceFile({ lines, textBlob, marked, ...file }: InferOutput<typeof fileShape>): SourceFile {
  const mark = marked === undefined || marked === null ? {} : { marked }
  return { ...file, lines: lines ?? undefined, textBlob: textBlob ?? undefined, ...mark }
}

export function mergedBuild({ go, ...build }: InferOutput<typeof buildShape>): MergedBuild {
  return { ...build, go: go ?? undefined }
}
