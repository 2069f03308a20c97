/**
 * Regions that follow a city's name and say where it lies: "Austin, Texas", "Perth, Western Australia". Names that
 * are cities as well ("New York", "Quebec", "Victoria") are left out: between two commas nothing shows which is meant.
 */
const REGIONS: ReadonlySet<string> = new Set([
  ...[
    'Alabama',
    'Alaska',
    'Arizona',
    'Arkansas',
    'California',
    'Colorado',
    'Connecticut',
    'Delaware',
    'Florida',
    'Georgia',
  ],
  ...['Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana', 'Maine', 'Maryland'],
  ...[
    'Massachusetts',
    'Michigan',
    'Minnesota',
    'Mississippi',
    'Missouri',
    'Montana',
    'Nebraska',
    'Nevada',
    'New Hampshire',
  ],
  ...['New Jersey', 'New Mexico', 'North Carolina', 'North Dakota', 'Ohio', 'Oklahoma', 'Oregon', 'Pennsylvania'],
  ...[
    'Puerto Rico',
    'Rhode Island',
    'South Carolina',
    'South Dakota',
    'Tennessee',
    'Texas',
    'Utah',
    'Vermont',
    'Virginia',
  ],
  ...['Washington State', 'West Virginia', 'Wisconsin', 'Wyoming'],
  ...['Alberta', 'British Columbia', 'Manitoba', 'New Brunswick', 'Newfoundland and Labrador', 'Newfoundland'],
  ...['Nova Scotia', 'Ontario', 'Prince Edward Island', 'Saskatchewan'],
  ...['New South Wales', 'Queensland', 'South Australia', 'Tasmania', 'Western Australia'],
  ...['Trinidad', 'Tobago', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  ...['Réunion', 'Guadeloupe', 'Martinique', 'French Guiana', 'French Polynesia', 'New Caledonia'],
  ...['Bavaria', 'Saxony', 'Hesse', 'North Rhine-Westphalia', 'Lower Saxony', 'Baden-Württemberg'],
  ...['Catalonia', 'Andalusia', 'Sicily', 'Sardinia', 'Tuscany', 'Lombardy', 'Madeira', 'Azores', 'Corsica'],
  ...['Gujarat', 'Kerala', 'Maharashtra', 'Tamil Nadu', 'West Bengal', 'Sabah', 'Sarawak'],
]);

export const isRegion = (name: string): boolean => REGIONS.has(name);
