import { describe, expect, it } from '@jest/globals'
import { assertWellFormed } from './wellFormed.js'

function check(body: string): () => void {
  return () => {
    assertWellFormed(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)
  }
}

describe('assertWellFormed', () => {
  it.each(['<a/>', '<a b="1" c="&quot;>"><d>x &lt; &#38; ></d>\n</a>\n'])('accepts %s', (body) => {
    expect(check(body)).not.toThrow()
  })

  it.each([
    '',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a>]]></a>',
    '<a b="<"/>',
    '<a b/>',
    '<a b="1" b="2"/>',
    '<a>\u0001</a>',
    '<a>\ud800</a>',
    '<a/>x',
    '<a><!-- --></a',
  ])('refuses %j', (body) => {
    expect(check(body)).toThrow(Error)
  })
})
