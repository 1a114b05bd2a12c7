import { expect, test } from 'vitest';
import type { EmbedOptions } from '../core/view/embed-options.ts';
import { NO_OPTIONS } from '../core/view/embed-options.ts';
import { fullMapAddress } from './embed-way-out.ts';

const ATLAS = { id: 'atlas', up: '../' };
const ROUTE = { id: 'route/dispatch-a-b', up: '../../../' };
const DARK: EmbedOptions = { ...NO_OPTIONS, theme: 'dark', lang: 'ko' };

test('the full map opens with the subject of the frame picked', () => {
  expect(fullMapAddress(ATLAS, NO_OPTIONS, '')).toBe('../');
  expect(fullMapAddress(ROUTE, NO_OPTIONS, '')).toBe('../../../#route=dispatch-a-b');
  expect(fullMapAddress({ id: 'place/a', up: '../../../' }, NO_OPTIONS, '')).toBe('../../../#place=a');
});

test('the full map opens as the frame is looked at', () => {
  expect(fullMapAddress(ATLAS, NO_OPTIONS, 'at=3/40/100')).toBe('../#at=3/40/100');
  expect(fullMapAddress(ROUTE, NO_OPTIONS, 'at=3/40/100')).toBe('../../../#route=dispatch-a-b&at=3/40/100');
  expect(fullMapAddress(ROUTE, NO_OPTIONS, 'route=stock-a-c')).toBe('../../../#route=stock-a-c');
});

test('colours and language that the frame was asked for are kept, unless the view has others', () => {
  expect(fullMapAddress(ATLAS, DARK, '')).toBe('../#names=ko&theme=dark');
  expect(fullMapAddress(ATLAS, DARK, 'names=ja&theme=light')).toBe('../#names=ja&theme=light');
});
