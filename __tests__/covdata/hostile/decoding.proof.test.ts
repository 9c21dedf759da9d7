/** Both decoders on files of which every byte has every value. */
import { expect, it } from '@jest/globals'
import { contentsOrError } from './decode.js'
import { FILES, allBytes, refusedChanges } from './decodedFiles.js'

it.each(FILES)('a file of $kind is read or refused with any value of any one byte', ({ file, decode }) => {
  expect(refusedChanges(file, decode, allBytes)).toBeGreaterThan(1000)
  expect(contentsOrError(decode, file)).toEqual(decode(file))
})
