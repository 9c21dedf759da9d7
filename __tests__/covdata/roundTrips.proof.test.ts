/** More random data than the quick tests try. */
import './roundTrips.test.js'
