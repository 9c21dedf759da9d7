/** @module What a step left behind, as the runner keeps it: outputs, state, annotations, log. */

export type AnnotationType = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly type: AnnotationType
  readonly message: string
  /** file, line, endline, col, endcolumn, title: names in lower case, only those that were given and are valid. */
  readonly properties: Readonly<Record<string, string>>
}

/** A step shows at most this many annotations of each type; the others stay in the log (ExecutionContext.cs). */
const MAX_ANNOTATIONS = 10
/** In UTF-16 code units (ExecutionContext.cs). */
const MAX_MESSAGE_LENGTH = 4096

export class StepRecord {
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  /** Variables for later steps. */
  readonly env: Record<string, string> = {}
  /** Additions to PATH in the order of creation; the last one is searched first. */
  readonly path: string[] = []
  readonly annotations: Annotation[] = []
  /** Annotations over the limit. */
  readonly dropped: Annotation[] = []
  /** Owners of the problem matchers that the step added. */
  readonly matchers = new Set<string>()
  readonly log: string[] = []
  summary = ''
  artifacts = ''
  /** Whether a command or a file command could not be carried out: the step fails whatever its exit code. */
  failed = false

  constructor(private readonly secrets: Set<string>) {}

  addSecret(value: string): void {
    this.secrets.add(value)
  }

  mask(text: string): string {
    let masked = text
    for (const secret of this.secrets) if (secret !== '') masked = masked.replaceAll(secret, '***')
    return masked
  }

  print(line: string): void {
    this.log.push(this.mask(line))
  }

  annotate(type: AnnotationType, message: string, properties: Readonly<Record<string, string>> = {}): void {
    const annotation = { type, message: this.mask(message).slice(0, MAX_MESSAGE_LENGTH), properties }
    const shown = this.annotations.filter((other) => other.type === type).length < MAX_ANNOTATIONS
    ;(shown ? this.annotations : this.dropped).push(annotation)
    this.print(`##[${type}]${annotation.message}`)
  }

  /** Records that a command cannot be carried out, as the runner does. */
  fail(what: string, reason: string): void {
    this.annotate('error', `Unable to process ${what} successfully.`)
    this.annotate('error', reason)
    this.failed = true
  }
}
