/** Reading measured files again: in the directories of a run, and in a checkout for merged data. */
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type SourceFile, blobOf } from '../../src/coverage/sourceFiles.js'
import { type Sources, mergedSources, runSources } from '../../src/coverage/sources.js'
import { SourceTexts } from '../../src/coverage/sourceTexts.js'
import { packageLocator } from '../../src/go/packages/selection.js'
import { inTemporary } from '../helpers/temporary.js'

const PATH = 'example.com/shop/cart/cart.go'
const TEXT = 'package cart\n\nfunc F() {}\n'
const WINDOWS_TEXT = TEXT.replaceAll('\n', '\r\n')

/** @returns the text, or why there is none */
async function read(sources: Sources, path = PATH): Promise<string> {
  const found = await sources.read(path)
  return found.kind === 'found' ? found.content.toString() : found.kind
}

/** A file as a run records it. */
function recorded(text: string, rest: Partial<SourceFile> = {}): SourceFile {
  const content = Buffer.from(text)
  const [blob, textBlob] = [blobOf(content, 'linux'), blobOf(content, 'win32')]
  return { path: PATH, file: 'cart/cart.go', blob, ...(blob === textBlob ? {} : { textBlob }), ...rest }
}

async function checkout(dir: string, text = TEXT): Promise<string> {
  await mkdir(join(dir, 'cart'), { recursive: true })
  await writeFile(join(dir, 'cart', 'cart.go'), text)
  return dir
}

describe('the sources of a run', () => {
  const inRun = (dir: string, files: readonly SourceFile[], directed: readonly string[] = []): Sources =>
    runSources({
      locate: packageLocator([{ path: 'example.com/shop', dir }], []),
      files,
      directed: new Set(directed),
    })

  it('are read where the packages are, in no repository too', async () => {
    await inTemporary(async (dir) => {
      await checkout(dir)
      expect(await read(inRun(dir, []))).toBe(TEXT)
      expect(await read(inRun(dir, []), 'example.com/shop/cart/gone.go')).toBe('missing')
      expect(await read(inRun(dir, []), 'other.example/lib/lib.go')).toBe('missing')
    })
  })

  it('differ if a file was changed after it was recorded', async () => {
    await inTemporary(async (dir) => {
      await checkout(dir)
      expect(await read(inRun(dir, [recorded(TEXT)]))).toBe(TEXT)
      await checkout(dir, 'package cart\n')
      expect(await read(inRun(dir, [recorded(TEXT)]))).toBe('differs')
    })
  })

  it('are not known for files that line directives name', async () => {
    await inTemporary(async (dir) => {
      await checkout(dir)
      expect(await read(inRun(dir, [], [PATH]))).toBe('unknown')
    })
  })

  it('follow a link to the module, but no link in place of a file', async () => {
    await inTemporary(async (dir) => {
      const module = await checkout(join(dir, 'module'))
      await symlink(module, join(dir, 'link'), 'junction')
      expect(await read(inRun(join(dir, 'link'), []))).toBe(TEXT)
      await rename(join(module, 'cart', 'cart.go'), join(dir, 'outside.go'))
      await symlink(join(dir, 'outside.go'), join(module, 'cart', 'cart.go'))
      expect(await read(inRun(module, []))).toBe('missing')
    })
  })
})

describe('the sources of merged data', () => {
  const merged = (
    roots: readonly string[],
    files: readonly SourceFile[],
    directed: readonly string[] = [],
    texts = new SourceTexts(),
  ): Sources => mergedSources({ roots, files, directed: new Set(directed), texts })

  it('are those of a checkout whose content was measured', async () => {
    await inTemporary(async (dir) => {
      await checkout(dir)
      expect(await read(merged([dir], [recorded(TEXT)]))).toBe(TEXT)
      expect(await read(merged([dir], [recorded('package cart\n')]))).toBe('differs')
      expect(await read(merged([dir], []))).toBe('unknown')
      expect(await read(merged([dir], [recorded(TEXT)], [PATH]))).toBe('unknown')
      expect(await read(merged([], [recorded(TEXT)]))).toBe('missing')
      expect(await read(merged([join(dir, 'none')], [recorded(TEXT)]))).toBe('missing')
    })
  })

  it('may have the line ends of another system', async () => {
    await inTemporary(async (dir) => {
      await checkout(dir)
      expect(await read(merged([dir], [recorded(WINDOWS_TEXT)]))).toBe(TEXT)
      await checkout(dir, WINDOWS_TEXT)
      expect(await read(merged([dir], [recorded(TEXT)]))).toBe(WINDOWS_TEXT)
    })
  })

  it('differ if legs measured different contents, even if one of them is in the checkout', async () => {
    await inTemporary(async (dir) => {
      await checkout(dir)
      const other = recorded('package cart\n')
      expect(await read(merged([dir], [recorded(TEXT), other, recorded(TEXT)]))).toBe('several')
      expect(await read(merged([dir], [recorded(TEXT), recorded(WINDOWS_TEXT)]))).toBe(TEXT)
    })
  })

  it('are looked for in each directory that may be the checkout', async () => {
    await inTemporary(async (dir) => {
      const [old, current] = [await checkout(join(dir, 'old'), 'package cart\n'), await checkout(dir)]
      expect(await read(merged([old, current], [recorded(TEXT)]))).toBe(TEXT)
      expect(await read(merged([old, join(dir, 'none')], [recorded(TEXT)]))).toBe('differs')
    })
  })

  it('are never outside of the checkout, whatever a manifest says', async () => {
    await inTemporary(async (dir) => {
      const root = await checkout(join(dir, 'root'))
      await writeFile(join(dir, 'secret.go'), TEXT)
      for (const file of ['../secret.go', join(dir, 'secret.go'), 'cart/../../secret.go', '', '.', 'cart\0'])
        expect(await read(merged([root], [recorded(TEXT, { file })]))).toBe('missing')
      await symlink(join(dir, 'secret.go'), join(root, 'link.go'))
      await symlink(dir, join(root, 'up'), 'junction')
      expect(await read(merged([root], [recorded(TEXT, { file: 'link.go' })]))).toBe('missing')
      expect(await read(merged([root], [recorded(TEXT, { file: 'up/secret.go' })]))).toBe('missing')
      expect(await read(merged([root], [recorded(TEXT, { file: 'cart' })]))).toBe('missing')
    })
  })
})
