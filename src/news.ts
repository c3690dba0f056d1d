// One file for pages of news: release, list, contacts and the feed around them, with English at hand. Other languages
// and dialects load on demand.
import './tags/iom-contact-card/define.js'
import './tags/iom-feed/define.js'
import './tags/iom-release/define.js'
import './tags/iom-release-list/define.js'
