/** @module What a change itself excludes from coverage: a gate cannot be passed that way unseen. */
import { isGenerated, markerLine, mayHaveExclusions } from '../coverage/exclusionComments.js'
import { type ExclusionRules, NO_EXCLUSION_RULES } from '../coverage/exclusionRules.js'
import { readText } from '../coverage/measuredText.js'
import type { CoverageModel, ExcludedPart } from '../coverage/model.js'
import { type SourceFile, isBlobOf } from '../coverage/sourceFiles.js'
import type { Sources } from '../coverage/sources.js'
import { globMatch } from '../support/globs.js'
import type { Change, ChangedFile } from './change.js'
import { NOTHING, withoutCommented } from './commentedPart.js'
import { grownPart } from './grownExclusion.js'

/** How a change excludes code. */
export type ExclusionCause =
  /** A comment on a changed line. */
  | 'comment'
  /** A new file, by a glob or by Go's marker. */
  | 'new-file'
  /** Go's marker of generated files, in a file that did not have it. */
  | 'marker'
  /** Another path for a file, which a glob matches. */
  | 'move'
  /** More code for a comment that was there. */
  | 'more-code'

/** An excluded part, with its file. */
export interface PlacedExclusion extends ExcludedPart {
  /** In the repository if it is known to be there, or else as in the coverage model. */
  readonly file: string
}

/** What a change excludes of a file. */
export interface AddedExclusion extends PlacedExclusion {
  readonly cause: ExclusionCause
  /** Its path at the base; absent if it was the same, or if there was none. */
  readonly from?: string
}

/** The contents of blobs by their ids, as far as they are known. */
export type BlobTexts = (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>

export interface ExclusionRequest {
  readonly coverage: CoverageModel
  readonly files: readonly SourceFile[]
  readonly located?: ReadonlyMap<string, string>
  readonly sources: Sources
  /** Those by which the parts were excluded. */
  readonly exclude?: ExclusionRules | undefined
  /** Reads the files of the base; absent if there is no clone. */
  readonly blobTexts?: BlobTexts | undefined
}

/** An excluded part of a file that the change touches. */
interface Touched {
  readonly part: ExcludedPart
  readonly file: string
  readonly changed: ChangedFile
  /** Whether what was measured is what the change describes. */
  readonly isSameText: boolean
}

export async function addedExclusions(
  request: ExclusionRequest,
  change: Change,
): Promise<readonly AddedExclusion[]> {
  const touched = touchedParts(request, change)
  if (touched.length === 0) return []
  const texts = await textsBefore(touched, request)
  const isLeftOut = rulesMatch(request.exclude ?? NO_EXCLUSION_RULES)
  const found: AddedExclusion[] = []
  for (const each of touched) {
    const { part, file, changed } = each
    const { from, blobBefore } = changed
    const isCopy = from !== undefined && from !== file && !change.gone.has(from)
    const before = blobBefore === undefined ? undefined : texts.get(blobBefore)
    const wasLeftOut = from !== undefined && !isCopy && isLeftOut(from, before)
    const whole = { part, cause: causeOf(each, isCopy) }
    const added = whole.cause === undefined ? await laterCause(each, before, request.sources) : whole
    if (added?.cause === undefined || (wasLeftOut && added.cause !== 'comment')) continue
    const counted = FOR_THE_REST.has(added.cause)
      ? await countedBefore({ ...each, part: added.part }, before, request.sources)
      : added.part
    if (counted === undefined) continue
    found.push({
      ...counted,
      file,
      cause: added.cause,
      ...(from === undefined || from === file ? {} : { from }),
    })
  }
  return found
}

function touchedParts(
  { coverage: { excluded = [] }, files, located }: ExclusionRequest,
  change: Change,
): readonly Touched[] {
  if (excluded.length === 0) return []
  const known = new Map(files.map((file) => [file.path, file]))
  return excluded.flatMap((part) => {
    const source = known.get(part.path)
    const file = source?.file ?? located?.get(part.path)
    const changed = file === undefined ? undefined : change.files.get(file)
    if (file === undefined || changed === undefined) return []
    return [{ part, file, changed, isSameText: source !== undefined && isBlobOf(source, changed.blob) }]
  })
}

/** The contents at the base of the files that had one. */
async function textsBefore(
  touched: readonly Touched[],
  { blobTexts }: ExclusionRequest,
): Promise<ReadonlyMap<string, Buffer>> {
  const ids = touched.flatMap(({ changed: { blobBefore } }) => blobBefore ?? [])
  return blobTexts === undefined || ids.length === 0 ? new Map() : blobTexts([...new Set(ids)])
}

/** Whether the rules leave out a file as it was at the base. */
function rulesMatch({
  globs,
  generated,
}: ExclusionRules): (file: string, text: Buffer | undefined) => boolean {
  const matches = globs.map(globMatch)
  return (file, text) =>
    matches.some((match) => match(file)) || (generated && text !== undefined && isGenerated(text))
}

/** Causes that leave out what was there before, and of which comments may have excluded some. */
const FOR_THE_REST: ReadonlySet<ExclusionCause> = new Set(['marker', 'move'])

/** The part of a file that was counted before, or was not there; undefined if that is nothing. */
async function countedBefore(
  { part, changed, isSameText }: Touched,
  before: Buffer | undefined,
  sources: Sources,
): Promise<ExcludedPart | undefined> {
  if (before !== undefined && !mayHaveExclusions(before)) return part
  const text = before === undefined || !isSameText ? undefined : await readText(sources, part.path)
  if (before !== undefined && text !== undefined && changed.map !== undefined) {
    const { startLine, endLine } = part
    const counted = grownPart(part, changed, before, text)
    return counted && { ...counted, startLine, endLine }
  }
  const counted = withoutCommented(part, part.commented ?? NOTHING)
  return counted.tally.total === 0 ? undefined : counted
}

/** What excludes a part of which nothing else has to be known. */
function causeOf(
  { part: { by, commentLine }, file, changed, isSameText }: Touched,
  isCopy: boolean,
): ExclusionCause | undefined {
  if (by === 'comment')
    return isSameText && commentLine !== undefined && changed.lines.has(commentLine) ? 'comment' : undefined
  if (changed.from === undefined || isCopy) return 'new-file'
  return by === 'glob' && changed.from !== file ? 'move' : undefined
}

/** What excludes a part of a file that was there before, by its text. */
async function laterCause(
  { part, changed, isSameText }: Touched,
  before: Buffer | undefined,
  sources: Sources,
): Promise<{ readonly part: ExcludedPart; readonly cause: ExclusionCause } | undefined> {
  if (part.by === 'glob') return undefined
  if (part.by === 'generated' && before !== undefined)
    return isGenerated(before) ? undefined : { part, cause: 'marker' }
  // The lists of GitHub say which lines were taken out, but not what else was there.
  if (part.by === 'generated' && changed.losesMarker !== false) return undefined
  if (!isSameText) return undefined
  const text = await readText(sources, part.path)
  if (text === undefined) return undefined
  if (part.by === 'generated')
    return changed.lines.has(markerLine(text.content) ?? 0) ? { part, cause: 'marker' } : undefined
  const grown = before === undefined ? undefined : grownPart(part, changed, before, text)
  return grown === undefined ? undefined : { part: grown, cause: 'more-code' }
}
