import { runCommand } from './command.ts';
import { release } from './release-command.ts';

runCommand(release);
