/** @module Commits on the example, each with a fault or none, and the tests that it breaks. */

export interface ExampleCommit {
  readonly name: string
  /** In the example. */
  readonly path: string
  /** A text that is in the file once, and what takes its place; absent: the file is only renamed. */
  readonly edit?: readonly [from: string, to: string]
  readonly renamed?: string
  /** Test functions, sorted. */
  readonly breaks: readonly string[]
}

const [API, STORE, SLUG] = ['internal/api/api.go', 'internal/store/store.go', 'internal/slug/slug.go']
const [LINKD, LINKCTL] = ['cmd/linkd/main.go', 'cmd/linkctl/main.go']

export const EXAMPLE_COMMITS: readonly ExampleCommit[] = [
  {
    name: 'handler redirect',
    path: API,
    edit: ['http.StatusFound', 'http.StatusMovedPermanently'],
    breaks: ['TestExpiry', 'TestLinksSurviveRestart', 'TestListAndRemove', 'TestRedirectCountsHits'],
  },
  {
    name: 'handler remove',
    path: API,
    edit: ['Delete(r.PathValue("slug"))', 'Delete("")'],
    breaks: ['TestListAndRemove'],
  },
  {
    name: 'handler create',
    path: API,
    edit: ['"/api/links/"+', '"/links/"+'],
    breaks: ['TestRandomSlugIsTriedAgain'],
  },
  {
    name: 'handler health',
    path: API,
    edit: ['http.StatusOK, map', 'http.StatusAccepted, map'],
    breaks: ['TestHealth'],
  },
  {
    name: 'handler stats',
    path: API,
    edit: ['s.reply(w, http.StatusOK, link)', 'link.Hits = 0\n\ts.reply(w, http.StatusOK, link)'],
    breaks: ['TestListAndRemove', 'TestRedirectCountsHits'],
  },
  {
    name: 'random slugs',
    path: API,
    edit: ['for range maxAttempts', 'for range 1'],
    breaks: ['TestRandomSlugIsTriedAgain'],
  },
  {
    name: 'Store.Create',
    path: STORE,
    edit: ['return ErrExists', 'return nil'],
    breaks: ['TestCreateTakenSlug', 'TestExpiry', 'TestRandomSlugIsTriedAgain', 'TestSlugIsTaken'],
  },
  {
    name: 'Store.Delete',
    path: STORE,
    edit: ['return links.Delete([]byte(slug))', 'return nil'],
    breaks: ['TestListAndRemove'],
  },
  {
    name: 'Store.Hit',
    path: STORE,
    edit: ['link.Hits++', 'link.Hits += 2'],
    breaks: ['TestHitCounts', 'TestListAndRemove', 'TestRedirectCountsHits'],
  },
  {
    name: 'Store.Purge',
    path: STORE,
    edit: ['err == nil && link.Expired(now)', 'err == nil && !link.Expired(now)'],
    breaks: ['TestExpiredLinkIsPurged', 'TestPurge'],
  },
  {
    name: 'put',
    path: STORE,
    edit: ['[]byte(link.Slug)', '[]byte(link.Slug+"x")'],
    breaks: [
      'TestCreateTakenSlug',
      'TestExpiry',
      'TestHitCounts',
      'TestLinksSurviveRestart',
      'TestListAndRemove',
      'TestRandomSlugIsTriedAgain',
      'TestRedirectCountsHits',
      'TestSlugIsTaken',
    ],
  },
  {
    name: 'Open',
    path: STORE,
    edit: ['"open database', '"open the database'],
    breaks: ['TestServerRefusesToStart'],
  },
  { name: 'slug.New', path: SLUG, edit: ['b < limit', 'b < limit+32'], breaks: ['TestNewSkipsBiasedBytes'] },
  { name: 'slug.Check', path: SLUG, edit: ['name == "api" || ', ''], breaks: ['TestCheck'] },
  {
    name: 'Request.Validate',
    path: 'shortener.go',
    edit: ['url has no host', 'url lacks its host'],
    breaks: ['TestBadRequests'],
  },
  {
    name: 'constant DefaultLength',
    path: SLUG,
    edit: ['DefaultLength = 6', 'DefaultLength = 7'],
    breaks: ['TestAddMakesUpSlug', 'TestRandomSlugIsTriedAgain'],
  },
  {
    name: 'constant MinLength',
    path: SLUG,
    edit: ['MinLength     = 3', 'MinLength     = 1'],
    breaks: ['TestBadRequests', 'TestCheck'],
  },
  { name: 'table of linkctl', path: LINKCTL, edit: ['"never"', '"-"'], breaks: ['TestListAndRemove'] },
  {
    name: 'linkctl rm',
    path: LINKCTL,
    edit: ['return errors.Join(errs...)', 'return nil'],
    breaks: ['TestListAndRemove'],
  },
  {
    name: 'purging in linkd',
    path: LINKD,
    edit: ['"purged expired links"', '"purged"'],
    breaks: ['TestExpiredLinkIsPurged'],
  },
  {
    name: 'arguments of linkd',
    path: LINKD,
    edit: ['unexpected argument', 'surplus argument'],
    breaks: ['TestServerRefusesToStart'],
  },
  {
    name: 'client',
    path: 'client/client.go',
    edit: ['http.StatusText(answer.StatusCode)', '"refused"'],
    breaks: ['TestErrorOfServer'],
  },
  {
    name: 'fixture of a list',
    path: 'e2e/testdata/ls.txt',
    edit: ['wiki  0', 'wiki  1'],
    breaks: ['TestListAndRemove'],
  },
  {
    name: 'fixture of requests',
    path: 'internal/api/testdata/bad_requests.json',
    edit: ['"is reserved"', '"is taken"'],
    breaks: ['TestBadRequests'],
  },
  {
    name: 'test',
    path: 'e2e/server_integration_test.go',
    edit: ['got != http.StatusOK', 'got != http.StatusTeapot'],
    breaks: ['TestHealth'],
  },
  {
    name: 'helper of tests',
    path: 'e2e/cli_integration_test.go',
    edit: ['"\\r\\n", "\\n")', '"\\n", "")'],
    breaks: ['TestListAndRemove'],
  },
  { name: 'go.mod', path: 'go.mod', edit: ['go 1.23.0', 'go 1.24.0'], breaks: [] },
  { name: 'comment', path: STORE, edit: ['// Close waits', '// Close also waits'], breaks: [] },
  { name: 'README', path: 'README.md', edit: ['A link shortener', 'Our link shortener'], breaks: [] },
  { name: 'renamed file', path: SLUG, renamed: 'internal/slug/name.go', breaks: [] },
]
