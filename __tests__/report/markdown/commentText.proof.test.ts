/** More random texts than the quick tests try. */
import './commentText.test.js'
