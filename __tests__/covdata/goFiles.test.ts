/**
 * Files of a small binary as Go wrote them: what they say, and that ours are the same byte for byte. The program, built
 * by `go build -cover -covermode=atomic` as module example.com/o and run once:
 *
 *     package main
 *
 *     var g = func() int { return 1 }
 *
 *     func main() {
 *     	if g() == 1 {
 *     		f(200)
 *     	}
 *     }
 *
 *     func f(n int) {
 *     	for i := 0; i < n; i++ {
 *     		println(i)
 *     	}
 *     }
 */
import { describe, expect, it } from '@jest/globals'
import { decodeCounterFile } from '../../src/covdata/format/counterFile.js'
import { encodeCounterFile } from '../../src/covdata/format/encodeCounters.js'
import { encodeMetaFile, encodePackage } from '../../src/covdata/format/encodeMeta.js'
import { decodeMetaFile } from '../../src/covdata/format/metaFile.js'
import { type MetaHashAlgorithm, algorithmOf } from '../../src/covdata/format/metaHash.js'
import { entriesIn } from './contents.js'

/** The files that a Go release wrote, in hexadecimal digits. */
interface GoFiles {
  readonly release: string
  readonly algorithm: MetaHashAlgorithm
  readonly hash: string
  readonly packageHash: string
  /** The arguments of the process. */
  readonly program: string
}

const RELEASES: readonly GoFiles[] = [
  {
    release: '1.20.14',
    algorithm: 'md5',
    hash: '869c830a765de6e4b468d9cff2892139',
    packageHash: '658e80658cac0b6e8657d00a2dca8259',
    program: './o20',
  },
  {
    release: '1.26.8',
    algorithm: 'fnv128a',
    hash: '0d8056d7cea369af30643b2c34f5fe3c',
    packageHash: '45c8c9665faf2f1e182a34739fed9b3f',
    program: './o1.26.8',
  },
]

/** The meta-data file; releases differ only in the hashes. */
function metaBytes({ hash, packageHash }: GoFiles): Uint8Array {
  return Buffer.from(
    `0063766d01000000df000000000000000100000000000000${hash}4800000002000000030100000000` +
      `00004a000000000000009500000000000000010095000000020000000100000001000000${packageHash}` +
      '00000000060000000300000070000000790000008700000006000d6578616d706c652e636f6d2f6f046d61696e0a66756e632e4c33' +
      '2e4339156578616d706c652e636f6d2f6f2f6d61696e2e676f0166010304031403200101020204050d060e01060e080301000205' +
      '040b0f0c19010c190e030100',
    'hex',
  )
}

/** The counter data file. */
function counterBytes({ hash, program }: GoFiles): Uint8Array {
  const texts = ['', 'GOOS', 'linux', 'GOARCH', 'amd64', 'argc', '1', 'argv0', program]
  const table = texts.flatMap((text) => [text.length, ...Buffer.from(text)])
  return Buffer.concat([
    Buffer.from(`0063776d01000000${hash}02000000000000000300000000000000`, 'hex'),
    Buffer.from([table.length + 1, 0, 0, 0, 11, 0, 0, 0]),
    Buffer.from([texts.length, ...table]),
    Buffer.from('040304010205060708', 'hex'),
    Buffer.from('0000', 'hex'),
    Buffer.from('01000001020001010102000201c801', 'hex'),
    Buffer.from('0063776d000000000100000000000000', 'hex'),
  ])
}

describe.each(RELEASES)('the files of Go $release', (go) => {
  const meta = metaBytes(go)

  it('are decoded into the packages, functions and units of the binary', () => {
    const { hash, mode, granularity, packages } = decodeMetaFile(meta)
    expect([hash, mode, granularity, packages.length]).toEqual([go.hash, 'atomic', 'perblock', 1])
    expect(packages[0]).toMatchObject({
      importPath: 'example.com/o',
      name: 'main',
      modulePath: 'example.com/o',
      metaHash: go.packageHash,
      functions: [
        { name: 'func.L3.C9', literal: true, units: Uint32Array.of(3, 20, 3, 32, 1) },
        { name: 'main', literal: false, units: Uint32Array.of(5, 13, 6, 14, 1, 6, 14, 8, 3, 1) },
        { name: 'f', literal: false, units: Uint32Array.of(11, 15, 12, 25, 1, 12, 25, 14, 3, 1) },
      ],
    })
    expect(packages[0]?.functions.map(({ sourceFile }) => sourceFile)).toEqual(
      Array(3).fill('example.com/o/main.go'),
    )
    expect(algorithmOf(packages)).toBe(go.algorithm)
  })

  it('are equal to the meta-data that we encode for the same binary', () => {
    const { mode, granularity, packages } = decodeMetaFile(meta)
    const blobs = packages.map((metaPackage) => encodePackage(go.algorithm, metaPackage))
    const bytes = encodeMetaFile({ hash: Buffer.from(go.hash, 'hex'), mode, granularity, blobs })
    expect(Buffer.from(bytes).toString('hex')).toBe(Buffer.from(meta).toString('hex'))
  })

  it('are decoded into how often each unit was executed', () => {
    const file = decodeCounterFile(counterBytes(go))
    expect(file.metaHash).toBe(go.hash)
    expect(file.origin).toEqual({ args: [go.program], goos: 'linux', goarch: 'amd64' })
    expect(entriesIn(file)).toEqual([
      { packageIndex: 0, functionIndex: 0, counters: Uint32Array.of(1) },
      { packageIndex: 0, functionIndex: 1, counters: Uint32Array.of(1, 1) },
      { packageIndex: 0, functionIndex: 2, counters: Uint32Array.of(1, 200) },
    ])
  })

  it('are equal to the counter data that we encode for the same process, except for the random order of Go’s strings', () => {
    const bytes = counterBytes(go)
    const file = decodeCounterFile(bytes)
    const ours = encodeCounterFile(Buffer.from(go.hash, 'hex'), file.origin, entriesIn(file))
    const stringsEnd = 48 + (bytes[40] ?? 0)
    expect(ours).toHaveLength(bytes.length)
    expect([...ours.subarray(0, 48)]).toEqual([...bytes.subarray(0, 48)])
    expect([...ours.subarray(stringsEnd + 9)]).toEqual([...bytes.subarray(stringsEnd + 9)])
    expect(decodeCounterFile(ours).origin).toEqual(file.origin)
  })
})
