/** More random cases than the quick tests try. */
import './compareWithBaseline.test.js'
