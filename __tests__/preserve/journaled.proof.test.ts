/** Test processes behave with a journal as without one: the oldest release, one whose vet reads added files, and the newest ones. */
import { describe } from '@jest/globals'
import { behavesWithJournals } from './journaled.js'

describe.each(['1.20.14', '1.22.12', '1.26.8', '1.27.0'] as const)('with Go %s go test', behavesWithJournals)
