import { runCommand } from './command.ts';
import { sentence } from './sentence-command.ts';

runCommand(sentence);
