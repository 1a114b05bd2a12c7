import { check } from './check-command.ts';
import { runCommand } from './command.ts';

runCommand(check);
