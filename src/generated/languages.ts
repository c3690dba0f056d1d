// Written by npm run generate. Do not edit.
export const languages = {
  ar: {
    messages: () => import('../languages/ar/messages.js'),
    map: () => import('../languages/ar/map.js'),
    countries: () => import('../languages/ar/countries.js'),
  },
  en: {
    messages: () => import('../languages/en/messages.js'),
    map: () => import('../languages/en/map.js'),
    countries: () => import('../languages/en/countries.js'),
  },
  es: {
    messages: () => import('../languages/es/messages.js'),
    map: () => import('../languages/es/map.js'),
    countries: () => import('../languages/es/countries.js'),
  },
  fr: {
    messages: () => import('../languages/fr/messages.js'),
    map: () => import('../languages/fr/map.js'),
    countries: () => import('../languages/fr/countries.js'),
  },
  ru: {
    messages: () => import('../languages/ru/messages.js'),
    map: () => import('../languages/ru/map.js'),
    countries: () => import('../languages/ru/countries.js'),
  },
  zh: {
    messages: () => import('../languages/zh/messages.js'),
    map: () => import('../languages/zh/map.js'),
    countries: () => import('../languages/zh/countries.js'),
  },
} as const
