import type { Contact } from '../model/basics.js'

/** A contact as lines of text: person, function, office, numbers and addresses. */
export const contactText = ({ name, role, office, region, phones = [], emails = [] }: Contact): string =>
  [name, role, office, region, ...phones.map(({ raw }) => raw), ...emails]
    .filter((line) => line !== undefined)
    .join('\n')
