/** @module The files, modules and builds that a report.json lists. */
import { type InferOutput, nullable, undefinedable } from 'valibot'
import { MARKS, type SourceFile } from '../coverage/sourceFiles.js'
import { anyText, integer, object, oneOf } from '../support/jsonShape.js'
import type { EarlierModule, MergedBuild } from './earlierReport.js'
import { SOURCE_PATH } from './manifestLimits.js'
import { countsShape } from './manifestShapes.js'

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

export const moduleShape = object({ path: anyText, dir: nullable(anyText), tests: nullable(countsShape) })

export function sourceFile({ lines, textBlob, marked, ...file }: InferOutput<typeof fileShape>): SourceFile {
  const mark = marked === undefined || marked === null ? {} : { marked }
  return { ...file, lines: lines ?? undefined, textBlob: textBlob ?? undefined, ...mark }
}

export function earlierModule({ path, dir, tests }: InferOutput<typeof moduleShape>): EarlierModule {
  const isPath = dir !== null && (dir === '.' || SOURCE_PATH.test(dir))
  return { path, directory: isPath ? dir : undefined, tests: tests ?? undefined }
}

export function mergedBuild({ go, ...build }: InferOutput<typeof buildShape>): MergedBuild {
  return { ...build, go: go ?? undefined }
}
