import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** What the search for a browser depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would have put a Chromium of its own, were it installed. */
  readonly playwrightsOwn: string;
  /** Whether the user is root (Linux, macOS). */
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
}

/** How to start a Chromium on this machine. Throws an error that says what to do where there is none. */
export function browserLaunch(machine: Machine = thisMachine()): LaunchOptions {
  // The sandbox refuses root, and containers of CI seldom have the namespaces it needs.
  const unsandboxed = machine.platform === 'linux' && (machine.root || machine.env['CI'] !== undefined);
  return {
    executablePath: findBrowser(machine),
    args: [
      ...(unsandboxed ? ['--no-sandbox'] : []),
      // The map is drawn by the processor, so that every machine draws the same.
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // Painting the page itself through that would take most of the tests' time.
      '--disable-gpu-rasterization',
      '--disable-background-networking',
    ],
  };
}

function findBrowser(machine: Machine): string {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH names a browser that is not there: ${chosen}. Correct it, or unset it.`);
  }
  const found = [machine.playwrightsOwn, ...installPaths(machine)].find(machine.exists);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium or Chrome was found, and the browser tests need one. Either of these helps: ' +
      '"npx playwright install chromium" (any system); "sudo apt-get install chromium" (Debian, Ubuntu); ' +
      'installing Google Chrome; or setting CHROME_PATH to the executable of one that stands elsewhere.',
  );
}

function installPaths({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].flatMap((name) => {
      const path = `/Applications/${name}.app/Contents/MacOS/${name}`;
      return [path, `${env['HOME'] ?? ''}${path}`];
    });
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
      const root = env[folder];
      return root === undefined ? [] : [`${root}\\Google\\Chrome\\Application\\chrome.exe`];
    });
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    playwrightsOwn: chromium.executablePath(),
    root: process.getuid?.() === 0,
    exists: existsSync,
  };
}
