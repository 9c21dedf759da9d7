/**
 * @module The parts of the REST API client, in one module that is loaded only when it is needed. Does not use the main entry of
 * @actions/github, which would also load a second copy of the event payload.
 */
export { GitHub, defaults, getOctokitOptions } from '@actions/github/lib/utils'
export { retry } from '@octokit/plugin-retry'
export { throttling } from '@octokit/plugin-throttling'
