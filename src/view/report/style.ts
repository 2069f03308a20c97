/** The style sheet of a page: for a phone, a laptop, and A4 paper; light and dark. */
import { DARK, LIGHT, type Colour } from '../svg/palette.js';
import { STYLE } from '../svg/style.js';

const colours = (palette: Readonly<Record<Colour, string>>): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const TONES = ['good', 'bad', 'contact', 'treaty', 'money', 'dim'] as const;

/** The contents stand beside the page where there is room. */
const PAGE = `
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
a{color:var(--treaty);text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--treaty);outline-offset:2px}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper)}
.skip:focus{left:0;top:0;z-index:1}
.page{max-width:72rem;margin:0 auto;padding:1.25rem}
h1{font-size:1.9em;line-height:1.2;margin:.5rem 0 .75rem}
h2{font-size:1.4em;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
h3{font-size:1.1em;margin:1.75rem 0 .5rem}
nav h2{font-size:1em;border:0;margin:0;padding:0}
nav ol,.notes{padding-left:1.6rem}
nav ol ol{padding-left:1rem;list-style:none}
p,li,dd{max-width:46rem}
.dim,.codes,footer,header p,caption,figcaption,.kind,.sources p{color:var(--dim)}
.codes{font-size:.55em;font-weight:400;white-space:nowrap}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--band);padding:.1em .3em;border-radius:3px}
dl{display:grid;grid-template-columns:11rem 1fr;gap:.35rem 1.25rem;margin:0}
dt{font-weight:600}
dd{margin:0}
dd p{margin:0}
dl+*{margin-top:1.5rem}
ul{padding-left:1.25rem}
li+li{margin-top:.2rem}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.95em}
caption{text-align:left;padding-bottom:.4rem;font-size:.95em}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--rule);vertical-align:bottom}
td:first-child{min-width:6.5rem}
.right{text-align:right;font-variant-numeric:tabular-nums}
.events td:first-child{width:11rem}
td time{white-space:nowrap}
.kind{font-size:.9em;white-space:nowrap}
td .kind{display:block}
.wide table:has(th:nth-child(6)){min-width:46rem}
.wide th[scope=row]{position:sticky;left:0;background:var(--paper)}
sup{line-height:0;font-size:.72em;white-space:nowrap;margin-left:.15em}
td>sup:only-child{white-space:normal;line-height:1.5;vertical-align:baseline;font-size:.85em;margin:0}
figure{margin:1rem 0}
figure svg{display:block;width:100%;min-width:46rem;height:auto}
figcaption{font-size:.9em;margin-top:.4rem}
.notes{font-size:.9em}
.notes li:target,h2:target,h3:target{background:var(--band)}
.sources a{overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.9em}
@media (min-width:75rem){.page{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 3rem;max-width:82rem}header,footer{grid-column:2}nav{grid-row:1/4;position:sticky;top:1.25rem;max-height:calc(100vh - 2.5rem);overflow-y:auto;align-self:start;font-size:.92em}main>section:first-child h2{margin-top:1rem}}
@media (max-width:35rem){.page{padding:1rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}.events td:first-child{width:8.2rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page);font:9pt sans-serif}}
@media print{.notes{columns:2;column-gap:8mm}body{font-size:10pt;line-height:1.4}.page{display:block;max-width:none;padding:0}.skip,nav{display:none}h1{font-size:20pt}h2{font-size:14pt;margin-top:9mm;break-after:avoid}h3{font-size:11.5pt;break-after:avoid}caption,thead{break-after:avoid;break-inside:avoid}tr,li,figure>div,dd{break-inside:avoid}figure>div{break-after:auto}table{font-size:9pt}.wide{overflow:visible}.wide table:has(th:nth-child(6)){min-width:0}figure svg{min-width:0;max-height:212mm}a{color:inherit;text-decoration:none}.sources li a[href^="http"]::after{content:" (" attr(href) ")";font-size:8pt;overflow-wrap:anywhere}.back{display:none}}
`;

/** Custom properties are safe here: only browsers read a page. */
export const PAGE_STYLE = [
  `:root{${colours(LIGHT)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${colours(DARK)}}}`,
  ...PAGE.trim().split('\n'),
  ...TONES.map((tone) => `.${tone}-mark{color:var(--${tone})}`),
  STYLE,
].join('\n');
