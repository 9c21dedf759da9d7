/** @module The Go of a run, as reports and manifests describe it. */

/** The Go that built and measured. */
export interface GoInfo {
  /** The version as the user or go.mod asks for it: `1.26.8`, `1.26.x`, `stable`. */
  readonly requested: string
  /** What asks for it: `go-version`, `the toolchain line of go.mod`, … */
  readonly requestedBy: string
  /** The version that ran, without the `go` prefix: `1.26.8`. */
  readonly version: string
  /** Where it was found or downloaded from. */
  readonly origin: 'tool cache' | 'PATH' | 'go.dev' | 'module proxy'
  readonly goos: string
  readonly goarch: string
}
