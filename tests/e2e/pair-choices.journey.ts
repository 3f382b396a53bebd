import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test } from './alliance-test.ts';
import { openAlly } from './ally.ts';

test.use({ flags: ['--fresh', '--sample'] });

const changed = 'Candid, light, on time.';
const asChanged = 'Candid, light, early.';
const removed = 'Chat until five; after that, a call if it burns.';
const added = 'We say what we need before we need it.';

test('one goes through the changes of a version, line by line, before committing to it', async ({
  alliance,
  browser,
}) => {
  const amara = await openAlly(browser, alliance.url, 'Amara Okafor', 'Giulia Ferri');
  const giulia = await openAlly(browser, alliance.url, 'Giulia Ferri', 'Amara Okafor');
  const [hers, other] = [amara.ms, giulia.ms];
  const version = hers.tab.getByRole('region', { name: /^Version 2, proposed by Giulia Ferri on/ });
  const button = (word: string, line: string): Locator =>
    version.getByRole('button', { name: `${word}: ${line}`, exact: true });
  const commit = version.getByRole('button', { name: 'I commit' });

  await test.step('the other proposes a version with a line changed, one removed and one new', async () => {
    await giulia.openPart('Agreement');
    await other.tab.getByRole('button', { name: `Edit: ${changed}` }).click();
    await other.tab.getByLabel('Line', { exact: true }).fill(asChanged);
    await other.tab.getByRole('button', { name: 'Done' }).click();
    // The form is gone: who works with the keyboard stands where they were.
    await expect(other.tab.getByRole('button', { name: `Edit: ${asChanged}` })).toBeFocused();
    await other.tab.getByRole('button', { name: `Remove: ${removed}` }).click();
    await other.tab.getByRole('button', { name: 'Add a line to Tone' }).click();
    await other.tab.getByLabel('Line', { exact: true }).fill(added);
    await other.tab.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(other.tab.getByRole('button', { name: 'Add a line to Tone' })).toBeFocused();
    await other.tab.getByRole('button', { name: 'Propose version 2' }).click();
    await expect(other.tab.getByRole('heading', { name: /^Version 2, proposed by you on/ })).toBeVisible();
  });

  await test.step('each line that differs, and no other, can be kept, changed or talked about', async () => {
    await amara.openPart('Agreement');
    await expect(version.getByText('Only you see what you mark.')).toBeVisible();
    await expect(version.getByRole('button', { name: /^Talk about it: / })).toHaveCount(3);
    await expect(version.getByRole('button', { name: /^Keep: / })).toHaveCount(2);
    await expect(button('Leave it out', removed)).toHaveAttribute('aria-pressed', 'false');
    await hers.expectAccessibleInEveryTheme('the changes of a version');
  });

  await test.step('what there is to talk about becomes a text to send, and nothing is sent', async () => {
    await button('Talk about it', added).click();
    const text = version.getByRole('textbox', { name: 'To talk about with Giulia Ferri' });
    await expect(text).toHaveValue(/version 2 of our agreement/);
    await expect(text).toHaveValue(new RegExp(`• New: ${added}\n.*/l/entity/`));
    await button('Talk about it', removed).click();
    await expect(text).toHaveValue(new RegExp(`• Removed: ${removed.replaceAll('.', '\\.')}`));
    await version.getByRole('button', { name: 'Copy the text' }).click();
    await expect(version.getByText(/^(Copied\.|Teams does not let us copy here\.)/)).toBeVisible();
    await hers.expectAccessibleInEveryTheme('the lines to talk about');
    await giulia.openPart('Agreement');
    await expect(other.tab.getByText('What changes from version 1')).toBeVisible();
    await expect(other.tab.getByRole('button', { name: `Talk about it: ${added}` })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  await test.step('marks are still there after a reload', async () => {
    await amara.openPart('Agreement');
    await expect(button('Talk about it', added)).toHaveAttribute('aria-pressed', 'true');
    await expect(button('Talk about it', removed)).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('changing goes to the line itself, also to one that was taken out', async () => {
    await button('Change', asChanged).click();
    await expect(hers.tab.getByLabel('Line', { exact: true })).toBeFocused();
    await expect(hers.tab.getByLabel('Line', { exact: true })).toHaveValue(asChanged);
    await hers.tab.getByRole('button', { name: 'Done' }).click();
    await button('Bring it back', removed).click();
    await expect(hers.tab.getByLabel('Line', { exact: true })).toBeFocused();
    await expect(hers.tab.getByLabel('Line', { exact: true })).toHaveValue(removed);
    await hers.expectAccessibleInEveryTheme('a line about to come back');
    await hers.tab.getByRole('button', { name: 'Cancel' }).click();
    await expect(hers.tab.getByRole('button', { name: `Edit: ${removed}` })).toHaveCount(0);
  });

  await test.step('once every change is fine, committing stands out; it was open all the time', async () => {
    await expect(commit).toBeEnabled();
    const quiet = await commit.evaluate((element) => getComputedStyle(element).backgroundColor);
    await button('Keep', asChanged).click();
    await button('Keep', added).click();
    await expect(button('Talk about it', added)).toHaveAttribute('aria-pressed', 'false');
    await expect(version.getByText('Every change is fine with you.')).toHaveCount(0);
    await button('Leave it out', removed).click();
    await expect(version.getByText('Every change is fine with you.')).toBeVisible();
    await expect(version.getByRole('textbox')).toHaveCount(0);
    await hers.page.mouse.move(0, 0);
    await expect(commit).not.toHaveCSS('background-color', quiet);
    await hers.expectAccessibleInEveryTheme('a version of which every change is fine');
    await commit.click();
    await expect(version.getByText('You have committed.')).toBeVisible();
    await expect(version.getByRole('button', { name: /^(Keep|Leave it out|Talk about it)/ })).toHaveCount(0);
    await hers.expectAccessibleInEveryTheme('a version one has committed to');
  });

  await test.step('a line that was taken out comes back as the same line', async () => {
    await other.tab.getByRole('button', { name: `Bring it back: ${removed}` }).click();
    await other.tab.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(other.tab.getByRole('button', { name: `Edit: ${removed}` })).toBeVisible();
    await other.tab.getByRole('button', { name: 'Propose version 3' }).click();
    const next = other.tab.getByRole('region', { name: /^Version 3, proposed by you on/ });
    await expect(next.getByRole('listitem').filter({ hasText: removed })).toContainText('Kept');
    await other.tab.getByRole('button', { name: 'History' }).click();
    await other.expectAccessibleInEveryTheme('the history of the versions');
  });
});
