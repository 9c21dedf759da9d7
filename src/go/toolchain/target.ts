/** @module The system that a toolchain runs on, as Node, Go and go.dev name it. */

export interface Target {
  /** GOOS and GOARCH. */
  readonly goos: string
  readonly goarch: string
  /** The architecture in the names of go.dev's archives. */
  readonly archiveArch: string
  /** The architecture in the paths of a tool cache, which is Node's. */
  readonly toolArch: string
}

const GOOS: Readonly<Partial<Record<string, string>>> = { win32: 'windows', sunos: 'solaris' }
const GOARCH: Readonly<Partial<Record<string, string>>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
}

/** The system that Node names by `process.platform` and `process.arch`. */
export function targetOf(platform: NodeJS.Platform, arch: string): Target {
  const goos = GOOS[platform] ?? platform
  // AIX is the one system where Node's ppc64 is big-endian.
  const goarch = platform === 'aix' ? arch : (GOARCH[arch] ?? arch)
  return {
    goos,
    goarch,
    archiveArch: goarch === 'arm' && goos === 'linux' ? 'armv6l' : goarch,
    toolArch: arch,
  }
}
