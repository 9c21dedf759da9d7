/**
 * @module What the client of the REST API is made of, in one place that is loaded when it is needed. The main entry of
 * @actions/github is the same and a second copy of the event's payload.
 */
export { GitHub, defaults, getOctokitOptions } from '@actions/github/lib/utils'
export { retry } from '@octokit/plugin-retry'
export { throttling } from '@octokit/plugin-throttling'
