import { describe, expect, it } from '@jest/globals'
import { parsePathMap } from '../../src/inputs/pathMapInput.js'
import { UserError, describeError } from '../../src/support/errors.js'

describe('parsePathMap', () => {
  it.each([
    ['', []],
    ['/src=.', [{ from: '/src', to: '.' }]],
    [
      ' /src=. ,\n\tC:\\a\\m=services/shop ',
      [
        { from: '/src', to: '.' },
        { from: 'C:\\a\\m', to: 'services/shop' },
      ],
    ],
    ['/a=b=c', [{ from: '/a=b', to: 'c' }]],
  ])('reads %j', (text, pairs) => {
    expect(parsePathMap(text)).toEqual(pairs)
  })

  it.each([
    ['/src', 'path-map: "/src" is not a pair'],
    ['=.', 'path-map: "=." is not a pair'],
    ['/src=', 'path-map: "/src=" is not a pair'],
    ['/src=/home/me', 'path-map: /home/me is not a directory in the repository'],
    ['/src=..', 'path-map: .. is not a directory in the repository'],
    ['/src=a/../../b', 'path-map: a/../../b is not a directory in the repository'],
    ['/src=C:\\m', 'path-map: C:\\m is not a directory in the repository'],
    ['/src=a /src=b', 'path-map: /src is mapped twice'],
  ])('refuses %j, and says how to write it', (text, message) => {
    const refused = (): unknown => parsePathMap(text)
    expect(refused).toThrow(UserError)
    try {
      refused()
    } catch (error) {
      expect(describeError(error)).toContain(message)
    }
  })
})
