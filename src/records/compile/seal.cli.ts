import { runCommand } from './command.ts';
import { seal } from './seal-command.ts';

runCommand(seal);
