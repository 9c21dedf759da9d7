/** @module What GitHub refuses in a check run beyond its own description. */
import type { CheckAnnotation, CheckRunBody } from './state.js'

/** Characters according to the description, bytes in reality (github/docs#35252). */
const MAX_TEXT = 65_535
const MAX_MESSAGE = 64 * 1024
const MAX_TITLE_LENGTH = 255

/** @returns what is wrong, in GitHub's words if they are known */
export function limitErrors(body: CheckRunBody): readonly string[] {
  const errors: string[] = []
  const { output } = body
  for (const name of ['summary', 'text'] as const)
    if (Buffer.byteLength(output?.[name] ?? '') > MAX_TEXT)
      errors.push(`${name} exceeds a maximum bytesize of ${MAX_TEXT}`)
  for (const [index, annotation] of (output?.annotations ?? []).entries())
    errors.push(...annotationErrors(annotation).map((error) => `annotations/${index}: ${error}`))
  if ((body.status === 'completed' || body.completed_at !== undefined) && body.conclusion === undefined)
    errors.push('conclusion is required where status is completed')
  if (body.conclusion === 'stale') errors.push('only GitHub concludes that a check run is stale')
  if (body.name === '') errors.push("name can't be blank")
  return errors
}

function annotationErrors(annotation: CheckAnnotation): readonly string[] {
  const { path, start_line: first, end_line: last, start_column: from, end_column: to } = annotation
  const relative =
    path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..')
  const columns = from !== undefined || to !== undefined
  const wrong: readonly (readonly [boolean, string])[] = [
    [Buffer.byteLength(annotation.message) > MAX_MESSAGE, 'message exceeds 64 KB'],
    [Buffer.byteLength(annotation.raw_details ?? '') > MAX_MESSAGE, 'raw_details exceeds 64 KB'],
    [annotation.message === '', "message can't be blank"],
    [
      (annotation.title ?? '').length > MAX_TITLE_LENGTH,
      `title is longer than ${MAX_TITLE_LENGTH} characters`,
    ],
    [!relative, `path ${JSON.stringify(path)} is not relative to the repository`],
    [first < 1 || last < first, `lines ${first} to ${last} are no range`],
    [columns && first !== last, 'columns are only for annotations of one line'],
    [columns && ((from ?? 1) < 1 || (to ?? Infinity) < (from ?? 1)), 'the columns are no range'],
  ]
  return wrong.flatMap(([is, error]) => (is ? [error] : []))
}
