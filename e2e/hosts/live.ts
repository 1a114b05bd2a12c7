import { expect } from '@playwright/test';
import type { Embed } from './embed.ts';

/** Does what a reader does who wants to look closer. */
export async function startLiveMap({ inside }: Embed): Promise<void> {
  await inside.locator('#controls [data-zoom="1"]').click();
  await expect(inside.locator('#map')).toHaveAttribute('data-live', /^(ready|failed)/, { timeout: 30_000 });
}

/** The live map has taken over. */
export async function expectLive({ inside }: Embed): Promise<void> {
  await expect(inside.locator('#map')).toHaveAttribute('data-live', 'ready');
  await expect(inside.locator('#live canvas')).toBeVisible();
}
