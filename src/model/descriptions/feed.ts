import * as feed from '../feed.js'
import { FeedFile } from '../feed-file.js'
import { descriptions } from './registry.js'

descriptions.add(FeedFile, {
  id: 'Feed',
  description: 'A feed of press releases. Relative addresses resolve against the address of the feed.',
  members: {
    $schema: ['Address of this schema, for editors that check while one types.', './feed.strict.schema.json'],
    version: ['The format and its version.', 'iom-feed/1.0'],
    id: ['Identity of the feed.', 'iom-guatemala'],
    title: ['Title of the feed.', 'Press releases of IOM Guatemala'],
    language: ['Language of the releases that name none.', 'en'],
    url: ['Home page (JSON Feed `home_page_url`).', 'https://news.example.org/'],
    next: [
      'Address of the next page (JSON Feed `next_url`), on any host that lets pages of others read it.',
      'https://news.example.org/feed-2.json',
    ],
    subscribe: [
      'How readers can subscribe. Lists show the links.',
      [{ kind: 'rss', url: 'https://news.example.org/feed.rss' }],
    ],
    publisher: ['Who publishes the releases.', { name: 'International Organization for Migration', shortName: 'IOM' }],
    about: ['Who the publisher is.', { title: 'About IOM', boilerplate: 'IOM is part of the United Nations System.' }],
    offices: ['The offices of the publisher. The map of missions and the contact card read them.', []],
    releases: ['The releases, in any order.', [{ id: '2016-10-18-workshops', headline: 'Seven workshops' }]],
  },
})
descriptions.add(feed.Subscription, {
  id: 'Subscription',
  description: 'A way to subscribe to the feed.',
  members: {
    kind: ['`rss` (RSS or Atom), `json` (JSON Feed) or `email`.', 'rss'],
    url: [
      'Address of the feed; for `email`, of the page on which readers subscribe, or a `mailto:` address.',
      'https://news.example.org/feed.rss',
    ],
  },
})
descriptions.add(feed.About, {
  id: 'About',
  description: 'Who the publisher is: text, figures and links that may stand beside every release.',
  members: {
    title: ['Title of the section.', 'About IOM'],
    boilerplate: ['The text.', 'IOM is part of the United Nations System.'],
    figures: ['Figures to show large.', [{ value: 175, label: 'member states' }]],
    sdgs: ['Sustainable Development Goals that the publisher works for, by number.', [10, 16]],
    links: [
      'Groups of links.',
      [{ title: 'Organizations', links: [{ title: 'IOM', url: 'https://www.example.org/' }] }],
    ],
  },
})
descriptions.add(feed.LinkGroup, {
  id: 'LinkGroup',
  description: 'Links under one title.',
  members: {
    title: ['Title of the group.', 'Organizations'],
    kind: [
      "What the links lead to: `who-we-are`, `our-work`, `where-we-work`, `take-action`, `data-and-research` or `2030-agenda`. Gives the title in the reader's language where `title` is absent.",
      'our-work',
    ],
    links: ['The links.', [{ title: 'IOM', url: 'https://www.example.org/' }]],
  },
})
descriptions.add(feed.AboutLink, {
  id: 'AboutLink',
  description: 'A link with its words.',
  members: {
    title: ['The words of the link.', 'IOM'],
    url: ['Where it leads.', 'https://www.example.org/'],
  },
})
descriptions.add(feed.Office, {
  id: 'Office',
  description: 'An office of the organisation.',
  members: {
    id: ['Id of the office; the attribute `office` of the contact card names it.', 'gtm'],
    name: ['Name of the office.', 'IOM Guatemala'],
    level: ['`hq`, `regional`, `country`, `sub` or `liaison`. Default: `country`.', 'country'],
    country: ['Country of the office.', 'GTM'],
    place: ['Where the office is.', { name: 'Guatemala City', lat: 14.63, lon: -90.51 }],
    contacts: ['Whom the press may ask there.', [{ office: 'Press desk', emails: ['press@example.org'] }]],
  },
})
