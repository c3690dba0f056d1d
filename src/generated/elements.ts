// Written by npm run generate. Do not edit.
export { IomContactCardElement } from '../tags/iom-contact-card/element.js'
export { IomFeedElement } from '../tags/iom-feed/element.js'
export { IomMissionMapElement } from '../tags/iom-mission-map/element.js'
export { IomReleaseElement } from '../tags/iom-release/element.js'
export { IomReleaseListElement } from '../tags/iom-release-list/element.js'
