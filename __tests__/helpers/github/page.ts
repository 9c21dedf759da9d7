/** @module Pages of a list, as the REST API returns them. */
import type { Call } from './restApi.js'

export interface Page<T> {
  readonly items: readonly T[]
  /** Has the header `link` if there are other pages. */
  readonly headers: Readonly<Record<string, string>>
}

const MAX_PAGE = 100

export function page<T>(all: readonly T[], { parameters, request, repositoryUrl }: Call): Page<T> {
  const size = Math.min(Math.max(Number(parameters.per_page), 1), MAX_PAGE)
  const number = Math.max(Number(parameters.page), 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const url = (of: number): string => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(of))
    return `${new URL(request.path, repositoryUrl).href}?${query.toString()}`
  }
  const links = [
    ...(number > 1 ? [`<${url(number - 1)}>; rel="prev"`] : []),
    ...(number < last ? [`<${url(number + 1)}>; rel="next"`, `<${url(last)}>; rel="last"`] : []),
    ...(number > 1 ? [`<${url(1)}>; rel="first"`] : []),
  ]
  const headers: Readonly<Record<string, string>> = links.length === 0 ? {} : { link: links.join(', ') }
  return { items: all.slice((number - 1) * size, number * size), headers }
}
