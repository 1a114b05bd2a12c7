import type { Content, WrittenFile } from './written-file.ts';

/** As many as are made at a time: pictures are drawn and packed beside the script that composes the next. */
const AT_A_TIME = 4;

/** Makes all files, each beside a few others, and hands them on as they are finished. */
export async function writeAll(
  files: readonly WrittenFile[],
  emit: (path: string, content: Content) => void,
): Promise<void> {
  const waiting = files.values();
  const work = async () => {
    for (const { path, write } of waiting) emit(path, await write());
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}
