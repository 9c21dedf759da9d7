/** @module Messages for people. A run writes to a Log without knowing whether a terminal or a runner shows it. */

/** A position in a source file, for annotations. */
export interface SourcePlace {
  /** Absolute, or relative to the repository's root. */
  readonly file: string
  readonly line: number
  readonly column?: number
  /** Inclusive; by default the same line. */
  readonly endLine?: number
  /** Heading of the message, if the log can show one. */
  readonly title?: string
}

export interface Log {
  /** A line that is always shown. */
  info(message: string): void
  notice(message: string, place?: SourcePlace): void
  warning(message: string, place?: SourcePlace): void
  error(message: string, place?: SourcePlace): void
  /** A line that a child process printed. It is shown without escape sequences and workflow commands. */
  child(line: string): void
  /** What is going on right now. On a terminal the next message replaces it, or nothing if it is empty; elsewhere it is not shown. */
  progress(message: string): void
  /** Shows everything that `work` logs under a heading that can be collapsed. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>
}
