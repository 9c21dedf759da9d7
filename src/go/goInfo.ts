/** @module The Go of a run, as reports and manifests name it. */

/** The Go that measured. */
export interface GoInfo {
  /** The pin as the user or go.mod has it: `1.26.8`, `1.26.x`, `stable`. */
  readonly requested: string
  /** Where the pin comes from: `go-version input`, `toolchain line of go.mod`, … */
  readonly requestedBy: string
  /** The version that really ran, without the `go` in front: `1.26.8`. */
  readonly version: string
  /** How it was had. */
  readonly origin: 'tool cache' | 'PATH' | 'go.dev' | 'module proxy'
  readonly goos: string
  readonly goarch: string
}
