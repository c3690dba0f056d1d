import './define/iom-contact-card.js'
import './define/iom-release.js'
import './define/iom-release-list.js'
