import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { limited } from './limited.ts';

const PLAIN = { cwd: tmpdir(), env: {}, limitMin: 1 };

test('a process that ends tells what it printed, how it ended and what it used', async () => {
  const script =
    'const held = Buffer.alloc(200e6, 1); console.log(held.length, process.env.WORD); process.exitCode = 3;';
  const ended = await limited({ ...PLAIN, args: ['-e', script], env: { WORD: 'said' } });
  if (!('code' in ended)) throw new Error('it was stopped');
  expect(ended.code).toBe(3);
  expect(ended.output).toContain('200000000 said');
  expect(ended.usage.wallS).toBeGreaterThan(0);
  expect(ended.usage.cpuS).toBeGreaterThan(0.01);
  expect(ended.usage.peakMb).toBeGreaterThan(200);
  expect(ended.usage.peakMb).toBeLessThan(2000);
});

test('what a process starts counts with it', async () => {
  const child = 'for (const end = Date.now() + 400; Date.now() < end; );';
  const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
  const ended = await limited({ ...PLAIN, args: ['-e', script] });
  if (!('code' in ended)) throw new Error('it was stopped');
  // Two processes of Node hold more than one does.
  const alone = await limited({ ...PLAIN, args: ['-e', ''] });
  if (!('code' in alone)) throw new Error('it was stopped');
  expect(ended.usage.peakMb).toBeGreaterThan(alone.usage.peakMb * 1.5);
  expect(ended.usage.cpuS).toBeGreaterThan(alone.usage.cpuS);
});

test('a process is stopped when its time is over, with what it started', async () => {
  const child = "setInterval(() => undefined, 1000); console.log('up')";
  const script = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`;
  const ended = await limited({ ...PLAIN, args: ['-e', script], limitMin: 0.02 });
  // The child holds the same output, so that this would not end before it does.
  expect(ended).toEqual({ stoppedAfterMin: 0.02 });
});
