// Written by npm run generate. Do not edit.
export const languages = {
  ar: {
    messages: () => import('../languages/ar/messages.js'),
    map: () => import('../languages/ar/map.js'),
    countries: () => import('../languages/ar/countries.js'),
    goals: () => import('../languages/ar/goals.js'),
  },
  en: {
    messages: () => import('../languages/en/messages.js'),
    map: () => import('../languages/en/map.js'),
    countries: () => import('../languages/en/countries.js'),
    goals: () => import('../languages/en/goals.js'),
  },
  es: {
    messages: () => import('../languages/es/messages.js'),
    map: () => import('../languages/es/map.js'),
    countries: () => import('../languages/es/countries.js'),
    goals: () => import('../languages/es/goals.js'),
  },
  fr: {
    messages: () => import('../languages/fr/messages.js'),
    map: () => import('../languages/fr/map.js'),
    countries: () => import('../languages/fr/countries.js'),
    goals: () => import('../languages/fr/goals.js'),
  },
  ru: {
    messages: () => import('../languages/ru/messages.js'),
    map: () => import('../languages/ru/map.js'),
    countries: () => import('../languages/ru/countries.js'),
    goals: () => import('../languages/ru/goals.js'),
  },
  zh: {
    messages: () => import('../languages/zh/messages.js'),
    map: () => import('../languages/zh/map.js'),
    countries: () => import('../languages/zh/countries.js'),
    goals: () => import('../languages/zh/goals.js'),
  },
} as const
