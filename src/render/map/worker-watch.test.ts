import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ensureWorkers = vi.fn(() => Promise.resolve());
// Test files share their modules: this one is loaded anew with another MapLibre, and again for those that come after.
vi.doMock('maplibre-gl', () => ({ getGlobalDispatcher: () => ({ ensureWorkers }) }));
vi.resetModules();
const { watchWorker } = await import('./worker-watch.ts');
vi.doUnmock('maplibre-gl');
vi.resetModules();

beforeEach(() => {
  ensureWorkers.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal('document', { visibilityState: 'visible' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tiles that never come make the map look after its worker, once', () => {
  const { say } = watched({ loaded: false });
  say('sourcedataloading');
  say('sourcedataloading');
  vi.advanceTimersByTime(20_000);
  expect(ensureWorkers).toHaveBeenCalledTimes(1);
});

test('a worker that has delivered is left alone', () => {
  const { say } = watched({ loaded: true });
  say('sourcedataloading');
  vi.advanceTimersByTime(20_000);
  expect(ensureWorkers).not.toHaveBeenCalled();
});

test.each(['idle', 'webglcontextlost', 'remove'])('nothing is waited for after %s', (event) => {
  const { say } = watched({ loaded: false });
  say('sourcedataloading');
  vi.advanceTimersByTime(1000);
  say(event);
  vi.advanceTimersByTime(20_000);
  expect(ensureWorkers).not.toHaveBeenCalled();
});

function watched({ loaded }: { readonly loaded: boolean }): { say: (event: string) => void } {
  const listeners: [event: string, listener: () => void][] = [];
  const map = {
    on: (event: string, listener: () => void) => listeners.push([event, listener]),
    areTilesLoaded: () => loaded,
  };
  watchWorker(map as unknown as MapLibreMap);
  return {
    say: (event) => {
      for (const [name, listener] of listeners) if (name === event) listener();
    },
  };
}
