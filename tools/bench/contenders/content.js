/** The content that the page of a contender names. @returns {Promise<import('../content.js').Content>} */
export const loadContent = async () => (await fetch('content.json')).json()

/** What a map shows. */
export const loadOffices = async () => (await fetch('offices.json')).json()
export const loadCountries = async () => (await fetch('countries.json')).json()

/** The element that a contender renders into. */
export const container = () => document.querySelector('main')
