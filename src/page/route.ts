/** @module What the page shows, as the part of its address after `#`: `#file:from-to`, or the name of a view. */

/** The views other than that of a file. */
export const VIEWS = ['overview', 'map', 'files', 'hotspots', 'tests'] as const
export type View = (typeof VIEWS)[number]

export type Route =
  | { readonly kind: 'view'; readonly view: View; readonly path: string }
  | {
      readonly kind: 'file'
      /** As in the coverage model: `example.com/shop/cart/cart.go`. */
      readonly path: string
      /** Inclusive lines; undefined if the whole file is meant. */
      readonly lines: readonly [from: number, to: number] | undefined
      /** The id of the test whose lines are marked, as testId has it. */
      readonly test?: string | undefined
    }

const LINES = /:(\d{1,9})(?:-(\d{1,9}))?$/

/** Before the id of a test. Paths never have a question mark that is not encoded. */
const TEST = '?test='

/** Reads `#map/import/path`, `#files`, `#example.com/shop/cart/cart.go:12-20`; the overview for an empty hash. */
export function parseRoute(hash: string): Route {
  const [place = '', id] = hash.replace(/^#/, '').split(TEST)
  const text = decoded(place)
  const test = id === undefined ? {} : { test: decoded(id) }
  if (text === '') return { kind: 'view', view: 'overview', path: '' }
  const [head = '', ...rest] = text.split('/')
  const view = VIEWS.find((name) => name === head)
  if (view !== undefined) return { kind: 'view', view, path: rest.join('/') }
  const found = LINES.exec(text)
  if (found === null) return { kind: 'file', path: text, lines: undefined, ...test }
  const from = Number(found[1])
  const to = Number(found[2] ?? found[1])
  return {
    kind: 'file',
    path: text.slice(0, found.index),
    lines: [Math.min(from, to), Math.max(from, to)],
    ...test,
  }
}

/** The hash of a route; the opposite of `parseRoute`. */
export function hashOf(route: Route): string {
  if (route.kind === 'view')
    return `#${encoded([route.view, ...(route.path === '' ? [] : [route.path])].join('/'))}`
  const { path, lines, test } = route
  return `#${encoded(path)}${linesText(lines)}${test === undefined ? '' : `${TEST}${encoded(test)}`}`
}

function linesText(lines: readonly [from: number, to: number] | undefined): string {
  if (lines === undefined) return ''
  const [from, to] = lines
  return `:${from}${to === from ? '' : `-${to}`}`
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
