/** @module Where words for a person go. The run is handed a Log and never knows whether a terminal or a runner is behind it. */

/** A place in a source file, for annotations. */
export interface SourcePlace {
  /** Absolute, or relative to the repository's root. */
  readonly file: string
  readonly line: number
  readonly column?: number
  /** Inclusive; only the one line by default. */
  readonly endLine?: number
  /** Over the message, where there is room for one. */
  readonly title?: string
}

export interface Log {
  /** A line of our own. */
  info(message: string): void
  notice(message: string, place?: SourcePlace): void
  warning(message: string, place?: SourcePlace): void
  error(message: string, place?: SourcePlace): void
  /** A line that a child process printed: neutralised before it is shown. */
  child(line: string): void
  /** What is going on right now; replaced by the next one on a terminal, left out where lines stay. */
  progress(message: string): void
  /** Everything that `work` says is shown under one heading that can be folded. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>
}
