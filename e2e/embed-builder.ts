import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { openUseThis } from './behind-buttons.ts';

export async function openBuilder(page: Page): Promise<Locator> {
  await (await openUseThis(page)).getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The radio itself is unseen: its words are what is pressed. */
export async function pick(dialog: Locator, name: string): Promise<void> {
  await dialog
    .locator('.panels label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
  await expect(dialog.getByRole('radio', { name, exact: true })).toBeChecked();
}

/** Presses a size of the pictures, "PNG, 1456 × 1040", and waits for the file. */
export async function savePicture(page: Page, label: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.locator('.embed-files').getByText(label, { exact: true }).click();
  return waiting;
}
