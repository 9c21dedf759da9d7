import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { findProgram } from '../../src/process/findProgram.js'
import { inTemporary } from '../helpers/temporary.js'

it('a program is found where the system would find it', async () => {
  await inTemporary(async (directory) => {
    const place = async (name: string): Promise<string> => {
      await mkdir(join(directory, name))
      return join(directory, name)
    }
    const [folder, text, link, real] = await Promise.all(['folder', 'text', 'link', 'real'].map(place))
    const file = process.platform === 'win32' ? 'tool.exe' : 'tool'
    await mkdir(join(folder ?? '', file))
    await writeFile(join(text ?? '', file), 'not executable')
    await writeFile(join(real ?? '', file), '')
    await chmod(join(real ?? '', file), 0o755)
    await symlink(join(real ?? '', file), join(link ?? '', file))
    const find = async (...path: (string | undefined)[]): Promise<string | undefined> =>
      findProgram('tool', { PATH: path.join(delimiter) }, process.platform)
    expect(await find('relative', folder, '', link, real)).toBe(join(link ?? '', file))
    if (process.platform !== 'win32') expect(await find(text)).toBeUndefined()
    expect(await find()).toBeUndefined()
    expect(await findProgram('tool', {}, process.platform)).toBeUndefined()
  })
})
