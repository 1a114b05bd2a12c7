import { recordsFolder } from './records-folder.ts';

/** How a command of the project is called. */
export interface Call {
  /** The folder that holds `data/` and `geo/`; paths among the arguments are told from it. */
  readonly root: string;
  readonly args: string[];
  /** Prints a line for the editor. */
  say(words: string): void;
  /** Prints a line about what is wrong. */
  complain(words: string): void;
}

/** Does what an editor asks for, and gives the code that its process ends with: 0 if all went well. */
export type Command = (call: Call) => number;

/** Carries out a command as this process has been asked to. */
export function runCommand(command: Command): void {
  process.exitCode = command({
    root: recordsFolder(process.cwd()),
    args: process.argv.slice(2),
    say: (words) => console.log(words),
    complain: (words) => console.error(words),
  });
}
