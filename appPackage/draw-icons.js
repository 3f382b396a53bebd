// Draws the app's icons anew from the mark below: `node appPackage/draw-icons.js [path of a Chromium]`.
import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const white = '#ffffff';
const gold = '#f2c14e';
const field = '#2f5d62';

/** Two links that hold each other, on a field of 32 by 32. */
const left = '<rect x="4" y="9.5" width="15.5" height="13" rx="6.5"/>';
const right = '<rect x="12.5" y="9.5" width="15.5" height="13" rx="6.5"/>';

/** Above, the left link passes over the right one, below it passes under: what is beneath leaves a gap. */
const mark = ({ from, to, width }) => `
  <defs>
    <clipPath id="above"><rect width="32" height="16"/></clipPath>
    <clipPath id="below"><rect y="16" width="32" height="16"/></clipPath>
    ${gap('under-right', 'below', right, width)}
    ${gap('under-left', 'above', left, width)}
  </defs>
  <g fill="none" stroke-width="${width}">
    <g stroke="${from}" mask="url(#under-right)">${left}</g>
    <g stroke="${to}" mask="url(#under-left)">${right}</g>
  </g>`;

const gap = (id, half, link, width) => `
  <mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">
    <rect width="32" height="32" fill="white"/>
    <g clip-path="url(#${half})" fill="none" stroke="black" stroke-width="${width + 1.8}">${link}</g>
  </mask>`;

const inColour = mark({ from: white, to: gold, width: 2.8 });

const onField = `<rect width="32" height="32" rx="6" fill="${field}"/>${inColour}`;

/** The sizes that Outlook's ribbon asks for, and with 64 and 128 its list of add-ins on a Mac. */
const ribbon = [16, 32, 64, 80, 128].map((size) => ({
  file: `ribbon/icon-${size}.png`,
  size,
  view: '0 0 32 32',
  content: onField,
}));

const drawings = [
  ...ribbon,
  {
    file: 'color.png',
    size: 192,
    view: '-8 -8 48 48',
    content: `<rect x="-8" y="-8" width="48" height="48" fill="${field}"/>${inColour}`,
  },
  {
    file: 'color32x32.png',
    size: 32,
    view: '0 0 32 32',
    content: onField,
  },
  {
    file: 'outline.png',
    size: 32,
    view: '2.5 2.5 27 27',
    content: mark({ from: white, to: white, width: 2.2 }),
  },
];

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox', '--disable-gpu'] });
for (const { file, size, view, content } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${view}">${content}</svg>`;
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await writeFile(new URL(file, import.meta.url), await page.screenshot({ omitBackground: true }));
}
await browser.close();
