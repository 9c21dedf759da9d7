/** Both decoders on files in which each byte in turn takes every value. */
import { expect, it } from '@jest/globals'
import { contentsOrError } from './decode.js'
import './decoding.test.js'
import { FILES, allBytes, refusedChanges } from './decodedFiles.js'

it.each(FILES)(
  'a file of $kind is read or refused whatever the value of any one byte',
  ({ file, decode }) => {
    expect(refusedChanges(file, decode, allBytes)).toBeGreaterThan(1000)
    expect(contentsOrError(decode, file)).toEqual(decode(file))
  },
)
