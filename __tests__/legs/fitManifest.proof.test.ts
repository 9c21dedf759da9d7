/** More random manifests than the quick tests try. */
import './fitManifest.test.js'
