/** @module A check run as the REST API shows it. */
import type { Call } from './restApi.js'
import type { CheckRun } from './state.js'

/** The app of GitHub Actions on github.com. */
export const ACTIONS_APP_ID = 15368
const SUITE_ID = 3001
const LAUNCHED = '2018-07-30T09:30:17Z'

export function checkRunBody(run: CheckRun, { repositoryUrl }: Call): unknown {
  const url = `${repositoryUrl}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: run.htmlUrl,
    // GitHub ignores what the token of a workflow asks for here (actions/github-script#143).
    details_url: run.htmlUrl,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: SUITE_ID },
    app: actionsApp(),
    pull_requests: [],
  }
}

function actionsApp(): unknown {
  const user = 'https://api.github.com/users/github'
  return {
    id: ACTIONS_APP_ID,
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: 'https://github.com/apps/github-actions',
    created_at: LAUNCHED,
    updated_at: LAUNCHED,
    permissions: { checks: 'write', contents: 'write', metadata: 'read' },
    events: ['check_run', 'push'],
    owner: {
      login: 'github',
      id: 9919,
      node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
      avatar_url: 'https://avatars.githubusercontent.com/u/9919?v=4',
      gravatar_id: '',
      url: user,
      html_url: 'https://github.com/github',
      followers_url: `${user}/followers`,
      following_url: `${user}/following{/other_user}`,
      gists_url: `${user}/gists{/gist_id}`,
      starred_url: `${user}/starred{/owner}{/repo}`,
      subscriptions_url: `${user}/subscriptions`,
      organizations_url: `${user}/orgs`,
      repos_url: `${user}/repos`,
      events_url: `${user}/events{/privacy}`,
      received_events_url: `${user}/received_events`,
      type: 'Organization',
      site_admin: false,
    },
  }
}
