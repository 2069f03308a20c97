/** The colours of pictures and pages, on light and on dark paper. */

export const LIGHT = {
  paper: '#ffffff',
  band: '#f3f5f7',
  ink: '#1f2328',
  dim: '#59636e',
  rule: '#d1d9e0',
  good: '#1a7f37',
  bad: '#cf222e',
  contact: '#8250df',
  treaty: '#0b6e8a',
  money: '#9a6700',
};

export type Colour = keyof typeof LIGHT;

export const DARK: Readonly<Record<Colour, string>> = {
  paper: '#0d1117',
  band: '#161b22',
  ink: '#e6edf3',
  dim: '#9198a1',
  rule: '#3d444d',
  good: '#3fb950',
  bad: '#ff7b72',
  contact: '#bc8cff',
  treaty: '#56c7e0',
  money: '#d29922',
};
