import { expect, it } from '@jest/globals'
import { testFilter } from '../../../src/go/test/testFilter.js'

const TESTS = ['TestServer', 'TestServerStop', 'TestClient', 'FuzzParse', 'ExampleNew']

it.each([
  ['TestServer', undefined, ['TestServer', 'TestServerStop']],
  ['^TestServer$/create', undefined, ['TestServer']],
  ['^TestServer$/create|Fuzz', undefined, ['TestServer', 'FuzzParse']],
  ['^(TestServer|TestClient)$', undefined, ['TestServer', 'TestClient']],
  [undefined, 'Server', ['TestClient', 'FuzzParse', 'ExampleNew']],
  // Only subtests are skipped.
  [undefined, 'Server/slow', TESTS],
  [undefined, '', TESTS],
  ['', undefined, TESTS],
  ['Test', 'Stop$|Client', ['TestServer']],
  // Go has it, JavaScript does not: go test decides.
  ['(?i)testserver', undefined, TESTS],
  ['[[:upper:]]erver', undefined, TESTS],
  ['(TestServer/a|TestClient)', undefined, TESTS],
  ['Test(', undefined, TESTS],
])('of -run=%s and -skip=%s', (run, skip, expected) => {
  expect(TESTS.filter(testFilter({ run, skip }))).toEqual(expected)
})
