import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type * as AdaptiveCards from 'adaptivecards';
import { hostConfigOf } from '#local/page/teams/host-config.ts';
import { cardProblems, dialogProblems } from '../surfaces/bot/card-schema.ts';
import { sampleCards } from './sample-cards.ts';
import { sampleDialogs } from './sample-dialogs.ts';

declare const globalThis: { readonly AdaptiveCards: typeof AdaptiveCards } & typeof window;

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

/** Teams leaves the renderer's buttons and fields to the host's own style sheet. */
const styleOf = (theme: typeof teamsLightTheme): string => `
  body { margin: 0; }
  main { padding: 16px; background: ${theme.colorNeutralBackground3}; }
  #card { border: 1px solid ${theme.colorNeutralStroke1}; border-radius: ${theme.borderRadiusLarge}; overflow: hidden; }
  .ac-anchor { color: ${theme.colorBrandForegroundLink}; }
  .ac-pushButton, .ac-input {
    font: ${theme.fontWeightSemibold} ${theme.fontSizeBase300}/${theme.lineHeightBase300} ${theme.fontFamilyBase};
    padding: 5px 12px; border-radius: ${theme.borderRadiusMedium}; border: 1px solid ${theme.colorNeutralStrokeAccessible};
    background: ${theme.colorNeutralBackground1}; color: ${theme.colorNeutralForeground1}; color-scheme: inherit;
  }
  .ac-input { font-weight: ${theme.fontWeightRegular}; width: 100%; box-sizing: border-box; }`;

const looks = [
  { name: 'light', language: 'en', theme: teamsLightTheme },
  { name: 'dark', language: 'it', theme: teamsDarkTheme },
] as const;

for (const { name: look, language, theme } of looks) {
  test(`every card in ${look}, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 520, height: 720 });
    await page.setContent('<!doctype html><main><div id="card"></div></main>');
    await page.emulateMedia({ colorScheme: look });
    await page.addStyleTag({ content: `:root { color-scheme: ${look}; } ${styleOf(theme)}` });
    await page.addScriptTag({ path: renderer });
    const cards = sampleCards(language);
    for (const [name, card] of cards) expect.soft(cardProblems(card), name).toEqual([]);
    const dialogs = sampleDialogs(language);
    for (const [name, card] of dialogs) expect.soft(dialogProblems(card), name).toEqual([]);
    for (const [name, card] of [...cards, ...dialogs]) {
      const problems = await page.evaluate(
        ({ json, hostConfig }) => {
          const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
          AdaptiveCard.onProcessMarkdown = () => undefined;
          const drawn = new AdaptiveCard();
          drawn.hostConfig = new HostConfig(hostConfig);
          drawn.parse(json);
          const element = drawn.render();
          document.getElementById('card')?.replaceChildren(...(element === undefined ? [] : [element]));
          return element === undefined;
        },
        { json: card, hostConfig: hostConfigOf(theme) },
      );
      expect.soft(problems, `${name} could not be drawn`).toBe(false);
      await keep(page, `docs/pictures/cards/${name}-${look}.png`, await page.locator('main').screenshot());
    }
  });
}

/** Keeps a picture, unless the one that is there shows the same: a round corner is not drawn twice to the same pixel. */
const keep = async (page: Page, path: string, picture: Buffer): Promise<void> => {
  const before = await readFile(path).catch(() => undefined);
  if (before === undefined || !(await looksTheSame(page, before, picture))) await writeFile(path, picture);
};

/** Levels of 255 by which a pixel may be drawn lighter or darker. */
const unseen = 3;

const looksTheSame = async (page: Page, one: Buffer, other: Buffer): Promise<boolean> =>
  await page.evaluate(
    async ({ pictures, most }) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const { width, height } = image;
          const canvas = new OffscreenCanvas(width, height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, width, height);
        }),
      );
      if (first === undefined || second === undefined) return false;
      if (first.width !== second.width || first.height !== second.height) return false;
      return first.data.every((level, index) => Math.abs(level - (second.data[index] ?? 0)) <= most);
    },
    { pictures: [one.toString('base64'), other.toString('base64')], most: unseen },
  );
