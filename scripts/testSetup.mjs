// Builds the page of the HTML report before the tests, so that src finds it at the top of the repository.
import { buildPage } from './page.mjs'

export default async function setUp() {
  await buildPage('page')
}
