/** @module A request to the loopback GitHub as tests make it. */
import type { GitHub } from './github.js'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  /** JSON, undefined for an empty body. */
  readonly body: unknown
}

/** @param path below the repository, such as `/check-runs` */
export async function request(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: 'token x' },
): Promise<Reply> {
  const response = await fetch(`${github.apiUrl}/repos/octocat/project${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  }
}

/** Starts a loopback GitHub, hands it over and closes it. */
export async function withGitHub(
  start: () => Promise<GitHub>,
  work: (github: GitHub) => Promise<void>,
): Promise<void> {
  const github = await start()
  try {
    await work(github)
  } finally {
    await github.close()
  }
}
