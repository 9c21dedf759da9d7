/** @module The system that a toolchain is for, in the words of Node, Go and go.dev. */

export interface Target {
  /** GOOS and GOARCH. */
  readonly goos: string
  readonly goarch: string
  /** The architecture as go.dev's archives name it. */
  readonly archiveArch: string
  /** The architecture as folders of a tool cache name it: process.arch. */
  readonly toolArch: string
}

const GOOS: Readonly<Partial<Record<string, string>>> = { win32: 'windows', sunos: 'solaris' }
const GOARCH: Readonly<Partial<Record<string, string>>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
}

/** What Go calls a system that Node names as in process.platform and process.arch. */
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
