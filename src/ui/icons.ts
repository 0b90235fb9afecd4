/** The icons, drawn by hand on a grid of 24 with a stroke of 1.75; each is one path. */
export const ICONS = {
  home: 'M3 11 12 4l9 7M6 9.5V20M18 9.5V20M10 20v-6M14 20v-6M4 20h16',
  work: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  order: 'M5 4h11l3 3v13H5zM9 10h6M9 14h6M9 18h3',
  vote: 'M4 13v7h16v-7M8 13h8M9 13V5h6v8M11 8l1 1 2-2',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c0-3.5 2.7-6 6.5-6s6.5 2.5 6.5 6M15.5 4.4a3.5 3.5 0 0 1 0 6.2M17.5 14.3c2.4.7 4 2.8 4 5.7',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.4-4 3.3-6.5 7.5-6.5s7.1 2.5 7.5 6.5',
  share: 'M12 3v9l7 5.5M12 12l-7 5.5M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  ledger: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6M9 12h4',
  money: 'M3 6.5h18v11H3zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6 9.5v.01M18 14.5v.01',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5V7M16 3.5V7M8 14h2M14 14h2',
  papers: 'M8 3.5h8l4 4V17H8zM16 3.5V8h4M8 7H4v13.5h10V17',
  rules: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z',
  shop: 'M4 10v10h16V10M3 10l2-6h14l2 6zM10 20v-5h4v5',
  settings: 'M4 7h9M17 7h3M15 9.5v-5M4 17h3M11 17h9M9 19.5v-5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l4.5 4.5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 20h16',
  plus: 'M12 5v14M5 12h14',
  check: 'm4.5 12.5 5 5 10-11',
  alert: 'M12 4 2.5 20h19zM12 10v4.5M12 17.5v.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.01',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 17v.01',
  chevron: 'm9 5 7 7-7 7',
  back: 'M20 12H4.5M11 5.5 4.5 12l6.5 6.5',
} as const;

export type IconName = keyof typeof ICONS;
