// Written by npm run generate. Do not edit.
import '../tags/iom-contact-card/define.js'
import '../tags/iom-feed/define.js'
import '../tags/iom-mission-map/define.js'
import '../tags/iom-release/define.js'
import '../tags/iom-release-list/define.js'
